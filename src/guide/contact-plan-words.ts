/** The words of the contact plan (docs/content-brief.md, T04), as data. */
import type { TimeCheck } from '@/journal/contact-plan';
import { contactPlanTitle } from './contact-plan-labels';

export const contactPlanWords = {
  title: contactPlanTitle,
  lede: 'Think it through by day. You can go on with this journal without writing to them at all.',
  rule: 'One message, one way of reaching them. This plan has no second message.',
  ruleMore: 'No answer for four weeks is an answer, and so is no.',
  unchecked: 'A readiness check comes before this plan is kept. Until then it is a draft.',
  check: 'Do the readiness check',
  softStop: 'Your readiness check asks for a night’s sleep. This stays a draft until then.',
  sleepOnIt: 'Sleep on it',
  keep: 'Keep this plan',
  /** By day; the night has its own words. */
  rest: 'Let it rest until tomorrow',
  rests: (day: string, time: string): string =>
    `It is kept as a draft and rests until ${day}, ${time}. The path will say so then. Nothing was sent.`,
  /** Another page rests till then already, and the path names one. */
  restsBeside:
    'It is kept as a draft, and nothing was sent. You find it under Tools, whenever you like.',
  toPath: 'Go to the path',
  /** What keeps a plan that has no button for it yet. */
  keptAsDraft: {
    unready:
      'Your words are kept as you write them. After the readiness check you can keep this as your plan.',
    night: 'Your words are kept as you write them. By day you can keep this as your plan.',
  },
  nothingYet: 'Nothing is written yet. Your words are kept as you write them.',
  sent: 'I’ve sent it',
  room: 'How much room does this leave them? Answer that page',
  fromPage: 'Use what you wrote on',
} as const;

export const contactPlanHints = {
  when: 'By their week, and not by your own pull. Skip late nights, work and days that hurt.',
  sore: 'Birthdays, the day it ended, the day somebody died. The plan will keep clear of them.',
  where: 'Somewhere you can talk and either of you can leave. They choose, or say neither.',
  opening:
    'Who you are, why you write, what you’d be glad of, and a clear way out. Sixty words at most.',
  hope: 'One sentence that asks for nothing.',
  worries: 'Begin each answer with what is fair in their worry.',
  out: 'Planned in calm, for both of you.',
  noAnswer: 'Write it now, while you still hope. Then it is decided.',
} as const;

/** Headings of the plan's parts, in order. */
export const contactPlanSections = {
  way: 'How to reach them',
  when: 'When',
  where: 'Where',
  opening: 'The opening words',
  hope: 'What you hope, and what stays out',
  worries: 'What they may worry about',
  out: 'A way out for both',
  noAnswer: 'If no answer comes',
  now: 'Before you decide',
} as const;

export const ways: readonly string[] = [
  'Text',
  'Email',
  'A phone call we agree first',
  'A letter',
  'A social message',
  'They write first',
  'I don’t know',
];

/** A visit that was not asked for is in none of these. */
export const offers = {
  meet: 'A place they choose',
  call: 'A call',
  words: 'Only these words',
} as const;

export const lengths: readonly string[] = ['30 minutes', '45 minutes', '60 minutes'];

export const states = {
  rested: 'Rested and sober',
  tired: 'Tired, or in a wave',
  drunk: 'I’ve had a drink, or something else',
} as const;

export const stateNotes: Partial<Record<string, string>> = {
  [states.tired]: 'Then let it wait until you’ve slept. The plan is still here tomorrow.',
  [states.drunk]: 'Then let it wait until tomorrow. What you wrote is kept, and nothing is lost.',
};

export const timeNotes: Record<TimeCheck, string> = {
  late: 'That is between nine at night and eight in the morning. Words land harder then. Is there a time by day?',
  work: 'That may be while they work. Is there a time when they are free?',
  sore: 'That is a day you marked as one that hurts. Another day leaves more room.',
};

export const wayUnknownNote =
  'If you don’t know, or they write first, the kindest plan may be to wait for them.';

/** Asked again where words go after somebody, whatever was answered before. */
export const pursuitWords = {
  title: 'Before this goes any further',
  words:
    'Some of these words go after them. If they said no, or have not answered, any message can frighten, also a kind one.',
  more: 'Pause, or write it in a letter that stays here.',
} as const;

/** Notes in the margin, beside those on blame. */
export const pressureNotes = {
  pursuit: {
    name: 'Going after them',
    note: 'This goes past a no, or past their door. Read it as someone who asked to be left alone.',
    rewordings: ['‘You don’t need to answer, and I won’t write again.’'],
  },
  promise: {
    name: 'A promise',
    note: 'A promise asks to be believed. What you do now says more.',
    rewordings: ['Say what you do already: ‘Since … I’ve …’'],
  },
  'last-chance': {
    name: 'Pressing',
    note: 'A last chance leaves no room to say no.',
    rewordings: ['‘There’s no hurry, and no need to reply.’'],
  },
  'without-you': {
    name: 'A weight to carry',
    note: 'This hands them your whole life to hold. That pain deserves people who can be with you in it.',
    rewordings: ['‘I miss you, and I’m looking after myself.’'],
  },
  questions: {
    name: 'A second question',
    note: 'One question is easy to answer, or to leave. Two begin to press.',
    rewordings: ['Keep the easier one, and leave this out.'],
  },
  visit: {
    name: 'Coming by',
    note: 'Turning up unasked can frighten someone. Let them choose whether to meet, and where.',
    rewordings: ['‘If you’d like to meet, you choose where.’'],
  },
  'at-once': {
    name: 'Pressing',
    note: 'This asks for an answer now. They may need days, or not want to give one.',
    rewordings: ['‘There’s no hurry, and no need to reply.’'],
  },
} as const;

export const afterSending = {
  lede: (day: string): string => `You sent it on ${day}. The next move is theirs.`,
  waiting: (day: string): string =>
    `Until ${day} there is nothing to do about it. No answer by then is an answer.`,
  over: 'Four weeks have gone by. No answer is an answer.',
  none: 'No second message is written here. Two pages are made for this time.',
  write: 'If there was contact, write down what was said',
  checkIn: 'See how you are now',
  answered: 'They answered me',
  takeBack: 'I haven’t sent it after all',
  question: 'What did they say?',
  replies: { yes: 'They said yes', later: 'They said later', no: 'They said no' },
  answers: { yes: 'Yes', later: 'Later, or not now', no: 'No' },
  askedFor: 'Their words, as they said them',
  askedForHint: 'If you like. They are shown wherever something is meant for them.',
  keepAsked: 'Keep this as what they asked for',
  keepYes: 'Keep their yes',
  closes: {
    later:
      'Then the pages about getting in touch are put away, until they say themselves that it is welcome.',
    no: 'Then the pages about getting in touch are put away. That is the end of it, and keeping to it is respect.',
  },
  another: 'Begin another plan',
  repliedLede: 'They answered. What they said counts more than what you read between the lines.',
  changed: 'They have changed their answer',
  read: 'Read the plan',
} as const;
