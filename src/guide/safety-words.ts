/**
 * The safety questions and what is said right at an answer (docs/content-brief.md, 5.1 and 5.2), as
 * data.
 */
import type { SafetyAnswer, SafetyQuestionId } from '@/journal/safety-questions';

export const safetyLead =
  'A few questions so this journal doesn’t suggest something that could hurt you or someone else. Skip any you like. Your answers are kept on this device.';

export const safetyQuestions: Record<SafetyQuestionId, string> = {
  SQ1: 'Have you ever felt afraid of them, or had to watch what you said so they wouldn’t blow up?',
  SQ2: 'Did they ever hurt you, force you, or threaten to?',
  SQ3: 'Did they check your phone, follow you, or decide who you saw, what you spent or wore?',
  SQ4: 'Have you scared, followed, threatened or hurt them, or do you worry you might?',
  SQ5: 'Have they, or someone for them, asked you not to get in touch, or blocked you?',
  SQ6: 'Is there an order or rule about contact between you: court, police, work or school?',
  SQ7: 'Do you have to be in touch about children, work, money or a home?',
  SQ8: 'Lately, have you thought about not being alive, or about hurting yourself?',
  SQ9: 'Can anyone open this device, or read over your shoulder?',
};

export const safetyAnswerWords: Record<SafetyAnswer, string> = {
  no: 'No',
  sometimes: 'Sometimes',
  yes: 'Yes',
  'for-a-while': 'For a while',
  'not-sure': 'Not sure',
  'a-little': 'A little',
  maybe: 'Maybe',
  skip: 'Skip this one',
};

/** Asked before anything about contact, where the answers were cleared. */
export const askFirstWords = {
  title: 'Six questions before this',
  lede: 'Before anything that plans contact, these are asked again. Skip any you like.',
  goOn: 'Go on',
  /** Where it is said what is open. */
  open: 'Pages and tools that plan contact ask six of these questions first.',
} as const;

/** What leaving the space path takes to be answered with yes. */
export const leavingSpace = {
  asked: 'Have they told you themselves that contact is welcome?',
  order: 'Has it ended, and have they said so?',
} as const;

/** Offered right where somebody says that others see this device. */
export const plainTabWords = {
  label: 'Plain tab',
  hint: 'The browser’s tab says “Second Draft” and not which page is open, and shows no icon.',
} as const;

/** The second only where it is not switched off. */
export const exitTips = [
  'Quick exit is at the top of every screen.',
  'Pressing Shift three times, quickly, does the same.',
] as const;

export const privacyTips: readonly string[] = [
  'Quick exit hides this page at once and opens the weather. It can’t clear your browser’s history.',
  'A lock on the device itself keeps other people out of this journal too.',
  'The first screen does not say that pages are put away.',
  'You can clear your safety answers below, and keep the rest. Settings can delete everything.',
];

/** How the journal stands where others can open the device: without a lock, and with one. */
export const lockTips = {
  none: 'What you write and answer here can be read by whoever opens this browser, and so can your backups.',
  offer: 'A passphrase locks the journal, unless somebody seeing a lock would put you at risk.',
  link: 'About the lock',
  locked:
    'Your journal has a lock: what you write and answer here can’t be read while it is locked.',
} as const;

/** Shown at once where somebody is or was afraid of them. */
export const afraidWords = {
  title: 'You deserve to be safe',
  words:
    'Thank you for saying so. It is not your fault, and your safety comes first. The pages about getting in touch are put away. You can still write.',
  people: 'More people who know about this',
} as const;

/** Shown at once where somebody has thought about not being alive. */
export const dyingWords = {
  title: 'You deserve someone with you in this',
  words:
    'Thank you for saying so. Please talk to someone, today if you can. The journal stays open, and nothing has been sent.',
  now: 'If you might act on it, or are hurt, call your emergency number now:',
  open: 'Every page stays open for you to write in. Before any of them, please talk to someone. The people on Support are there for this.',
  people: 'People to talk to',
} as const;

export const askedForWords = {
  label: 'What did they ask for, in their words?',
  hint: 'If you like. It is shown above every draft that is meant for them.',
} as const;

export const leavingWords = {
  title: 'Has it changed?',
  hint: 'A guess or a sign is not an answer. Their own words are.',
  yesAsked: 'Yes, they told me',
  yesOrder: 'Yes, it has ended and they told me',
  stayed: 'You said no. The pages stay away, and keeping to their wish is respect.',
  left: 'You said that this has changed, and that they told you so themselves.',
  takeBack: 'Take that back',
} as const;
