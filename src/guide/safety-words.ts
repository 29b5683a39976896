/** The safety questions and what is said on each path (content brief 5.1 and 5.2), as data. */
import type { SafetyAnswer, SafetyPathName, SafetyQuestionId } from '@/journal/safety';

export const safetyLead =
  'A few questions so this journal doesn’t suggest something that could hurt you or someone else. Skip any you like. Your answers stay on this device.';

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

/** What leaving the space path takes to be answered with yes. */
export const leavingSpace = {
  asked: 'Have they told you themselves that contact is welcome?',
  order: 'Has it ended, and have they said so?',
} as const;

export type PathWords = {
  title: string;
  paragraphs: readonly string[];
  /** What is open as before, what is different, and what is put away. */
  open: readonly string[];
  changed: readonly string[];
  away: readonly string[];
};

const contactPages = 'Planning a message or a meeting, and kind acts towards them';

export const pathWords: Record<SafetyPathName, PathWords> = {
  open: {
    title: 'Every page is open',
    paragraphs: [
      'Nothing you answered here puts a page away. Whether they want contact is still theirs to say. Silence is an answer, and so is no.',
    ],
    open: ['Every page and every tool', 'Getting in touch, after the readiness check'],
    changed: [],
    away: [],
  },
  safety: {
    title: 'Your safety comes first',
    paragraphs: [
      'Thank you for telling this page. What happened to you is not your fault, and love is not meant to feel like fear.',
      'We’ve put the pages about getting in touch away. Here are people who know about this, whether or not you ever plan to go back.',
    ],
    open: [
      'Why it ended, and what you feel',
      'Growing, body and mind, and feeling like yourself',
      'Quiet time, letters that stay here, and the last chapter',
      'Support',
    ],
    changed: [
      'The pages on your own part can be left out',
      'Listening and speaking are practised with other people',
      'Quiet time has no end date, and shows how to plan for safety',
      'The last chapter asks about rest, support and a safety plan',
    ],
    away: [
      'The whole stage about getting in touch',
      contactPages,
      'Apologies and thanks to send, and the page on whether both of you want it',
    ],
  },
  space: {
    title: 'They have asked for room',
    paragraphs: [
      'They have asked for no contact. Doing that is respect, and it is also the law in many places. This includes other accounts, gifts, friends and turning up.',
      'You can still write everything here. It stays here.',
    ],
    open: [
      'Understanding the breakup, and preparing yourself',
      'Quiet time, listening, speaking and patience',
      'Letters that stay here, and the last chapter',
    ],
    changed: [
      'An apology or a thank-you is written to keep, and not to send',
      'Patience means keeping your word to leave them be',
    ],
    away: [contactPages, 'Sending anything, by any route'],
  },
  change: {
    title: 'Help with change comes first',
    paragraphs: [
      'It takes courage to say that. People can change how they act, with the right help.',
      'Getting in touch now could frighten them, so we’ve put those pages away.',
    ],
    open: [
      'Understanding the breakup, and preparing yourself',
      'Quiet time, trust, listening and speaking',
      'The last chapter',
    ],
    changed: [
      'The page about something deeper comes first, and so does Support',
      'An apology is written to keep, and not to send',
    ],
    away: [contactPages],
  },
};

/** Said instead of the space path’s own words where they asked for no contact for a while. */
export const roomForAWhileWords = {
  title: 'They have asked for room for a while',
  paragraphs: [
    'They have asked for no contact for now. How long that lasts is theirs to say. Until then it includes other accounts, gifts, friends and turning up.',
    'The end of a while is not yet a yes. Wait for their own words. You can still write everything here. It stays here.',
  ],
} as const;

/** Said instead of the space path’s own words where nobody but an order or rule asks for it. */
export const orderOnlyWords = {
  is: {
    title: 'There is an order or rule about contact',
    paragraphs: [
      'You said that there is an order or rule about contact between you. It may include other accounts, gifts, friends and turning up.',
      'You can still write everything here. It stays here.',
    ],
  },
  may: {
    title: 'There may be an order or rule about contact',
    paragraphs: [
      'You’re not sure whether there is an order or rule. The pages about getting in touch are put away until you know.',
      'You can still write everything here. It stays here.',
    ],
  },
} as const;

/** Around the people for one’s own behaviour: where the country has a line for it, and where not. */
export const changeHelpWords = {
  here: 'Here is help made for this.',
  none: 'We know of no line for exactly this where you are. The people on Support listen to anything. A doctor or counsellor may know of help near you.',
} as const;

/** Around the emergency number, after the words of the safety path. */
export const dangerNowWords = 'If you are in danger now, call your emergency number:';

/** Said with the space path where there is an order, or where there may be one. */
export const orderWords = {
  is: 'Any message, even a kind one, could break the order and get you into trouble. Please talk to a lawyer or advice service before anything else.',
  may: 'If there is an order, any message could break it, even a kind one, and get you into trouble. Please talk to a lawyer or advice service before anything else.',
} as const;

/** Said instead of the change path where the person put the pages away for a week themselves. */
export const weekWords = {
  title: 'Put away for a week',
  chosen: 'You put the pages about getting in touch away, and that was your own choice.',
  back: (day: string): string =>
    `They come back by themselves on ${day}. You can still write everything here.`,
} as const;

/** What contact there has to be may look like, on any path. */
export const practicalWords = {
  reaching:
    'You two have to be in touch about practical things. Keep such a message to one task, one date and one question. Leave feelings out of it, and write those here.',
  order:
    'You two have to settle practical things. With an order or rule, don’t write to them yourself. Let a third person, a solicitor or the court’s own way carry it.',
  mayBeOrder:
    'You two have to settle practical things. Until you know about the order or rule, don’t write to them yourself. A third person, a solicitor or the court’s own way can carry it.',
  quiet:
    'What has to be settled about children, work, money or a home is no break in your quiet time. Name it as an exception.',
} as const;

/** Said on a page whose words stay in the journal on this path. */
export const unsentWords: Record<Exclude<SafetyPathName, 'open'>, string> = {
  safety: 'This is for you, and it stays here. Nobody has to read it.',
  space: 'This stays here. They asked for room, and leaving it unsent is part of respecting that.',
  change: 'This stays here. Getting in touch now could frighten them.',
};

/** The same on the space path, where an order or rule asks for it and they did not. */
export const unsentOrderWords =
  'This stays here. There is, or may be, an order or rule about contact.';

export const safetyPlanWords =
  'A domestic abuse line can help you plan for your safety, even if you’re not sure what to call it.';

export const optionalWords = 'You can leave this page out. Nothing later depends on it.';

export const privacyTips: readonly string[] = [
  'Quick exit is at the top of every screen. Pressing Shift three times does the same.',
  'Quick exit hides this page at once. It can’t clear your browser’s history.',
  'A lock on the device itself keeps other people out of this journal too.',
  'A plain tab, in Settings, leaves the page’s name out of the browser’s tab.',
  'You can clear your safety answers below, and keep the rest. Settings can delete everything.',
];

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
  stayed: 'You said no. The pages stay away, and that is respect.',
  left: 'You said that this has changed, and that they told you so themselves.',
  takeBack: 'Take that back',
} as const;

/** Under the page on what played a part, where someone felt unsafe. */
export const feltUnsafeWords = {
  words: 'Someone felt unsafe, and that matters more than the rest. You could look at this first.',
  questions: 'Nine short questions',
  people: 'People who know about this',
} as const;
