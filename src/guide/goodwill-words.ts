/** The words of the goodwill check (docs/content-brief.md, T11), as data. */
import type { GoodwillOutcome, GoodwillQuestion } from '@/journal/goodwill';

export const goodwillWords = {
  title: 'Goodwill check',
  lede: 'Six questions before a kind act. It can say that an act sounds kind, and never what it will do.',
  actTitle: 'The act',
  act: 'What do you have in mind?',
  actHint: 'One act, in a line or two.',
  ends: 'Some acts always end here. Those are gifts to home or work, flowers, surprise meals and posts about them. Asking their family or friends is one too.',
  unchecked:
    'The readiness check comes before this one. You can look at your act first, and wait with it.',
  check: 'Do the readiness check',
  softStop:
    'One of your answers in the readiness check asks for a night’s sleep. This can wait till then.',
  questions: 'Six questions',
  outcome: 'What it comes to',
  open: 'Answer all six, or stop here. Leaving it is always kind.',
  finish: 'Keep this page',
  finishWaits: 'There is nothing to keep yet.',
  letter: 'Keep it as an unsent letter',
  other: 'Do a kind act for someone else',
  support: 'Look at what support they would welcome',
  theirs: 'If they say no, or say nothing, leave it there.',
} as const;

export const goodwillQuestionWords: Record<GoodwillQuestion, string> = {
  welcome: 'Have they said that they’d welcome contact?',
  wanted: 'Have they said that they’d like this?',
  refuse: 'Could they refuse with one word, or none, and feel fine?',
  small: 'Is it small: no cost, no debt, nobody watching?',
  freely: 'Would you still do it if nothing came of it?',
  'no-surprise': 'Is it free of surprise, visits and other people as messengers?',
};

export const outcomeWords: Record<Exclude<GoodwillOutcome, 'open'>, string> = {
  'not-now': 'Better not now. The kind thing may be to leave it.',
  smaller: 'Make it smaller first. What costs you little is easy for them to turn down.',
  freely: 'Wait until you’d do it even if nothing came of it. Until then it asks for something.',
  'ask-first': 'Ask first, or let it go. One plain question, and no answer counts as no.',
  kind: 'Sounds kind. Do it once, then let it be.',
};

/** Why an act ends here, whatever the six answers are; by the kinds of src/wording/dead-end-acts.ts. */
export const deadEndWords = {
  flowers: 'Flowers end here. Unasked, they can frighten someone after a breakup.',
  gift: 'A gift sent to a home or to work ends here. It is hard to refuse, and can feel like a debt.',
  meal: 'A surprise ends here. It leaves them no way to say no.',
  post: 'A post about them ends here. Others are watching, and they can’t answer in peace.',
  family: 'Asking people close to them ends here. It reaches them by a way they did not choose.',
  visit: 'Turning up ends here. It can frighten someone, whatever was meant by it.',
} as const;
