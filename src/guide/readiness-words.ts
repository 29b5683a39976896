/** The words of the readiness check (docs/content-brief.md, T03), as data. */
import type { PromptId } from './guide';
import type { ReadinessArea, ReadinessLevel, ReadinessStatement } from '@/journal/readiness';

export const readinessWords = {
  title: 'Readiness check',
  lede: 'Nine honest statements. They look at you and your message, and never at what the other person might do.',
  before: 'First, a few questions about safety. Skip any you like.',
  known: 'Your safety answers keep every page open.',
  goOn: 'Go on to the statements',
  finish: 'See how it stands',
  finishWaits: 'Answer one statement first.',
  again: 'Answer them afresh',
  standing: 'How it stands',
  theirs: 'Whether they want to hear from you is theirs to say, and so is whether they reply.',
  settled:
    'You’ve thought this through. Whether they want it is theirs to say. If you do reach out, do it kindly and once. That is enough.',
  softStop:
    'One of your answers asks for a night’s sleep. A plan can be written now and stay a draft.',
  sleepOnIt: 'Sleep on it',
  plan: 'Open the contact plan',
  planAsDraft: 'Open the plan as a draft',
  readFirst: 'Worth a look before a first message:',
} as const;

export const statementWords: Record<ReadinessStatement, string> = {
  S1: 'I have had several steady days this week.',
  S2: 'I would be all right if they said no, or never answered.',
  S3: 'Right now I am rested, sober and not in the middle of a wave.',
  C1: 'I can say in one sentence why I’m writing, and it isn’t to stop tonight’s pain.',
  C2: 'I can name my part without a “but”.',
  C3: 'I have changed one thing that I’d keep anyway.',
  K1: 'What I’d say is good for them to hear, too.',
  K2: 'They can refuse or ignore it easily.',
  K3: 'I know a way and a time that suit them.',
};

export const areaWords: Record<ReadinessArea, { name: string; low: string }> = {
  steady: {
    name: 'Steady',
    low: 'There is no hurry today. Try the pause, or a check-in.',
  },
  clear: { name: 'Clear', low: 'A page on your own part might help.' },
  kind: { name: 'Kind', low: 'Look at how easy it would be for them to say no.' },
};

export const levelWords: Record<ReadinessLevel, string> = {
  'not-yet': 'Not yet',
  'getting-there': 'Getting there',
  settled: 'Settled',
};

/** The page of the guide that each area leads to; Pause has no page of its own. */
export const areaPages: Record<Exclude<ReadinessArea, 'steady'>, PromptId> = {
  clear: 'U2-1',
  kind: 'R3-1',
};

/** A page of each step that the guide wants read before reaching out, however the check stands. */
export const readFirst: readonly PromptId[] = ['F1-1', 'F2-1', 'C1-1', 'C2-1'];

/** Shown where thoughts of not being alive stop the tools about contact. */
export const peopleFirstWords =
  'Planning contact can wait until you’ve talked with someone. Your pages are all here.';
