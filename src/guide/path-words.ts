/**
 * What is said on each path, and of orders and practical things on any (docs/content-brief.md,
 * 5.2), as data.
 */
import type { SafetyPathName } from '@/journal/safety';

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
      'Nothing you answered here puts a page away. Whether they want contact is still theirs to say, and a no, or no reply, settles it.',
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
      'Apologies and thanks to send, and the pages on trying again',
    ],
  },
  space: {
    title: 'They have asked for room',
    paragraphs: [
      'They have asked for no contact. That includes other accounts, gifts, friends and turning up. Keeping to it is respect, and going on after a no can also be against the law.',
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
    away: [contactPages, 'The pages on trying again'],
  },
};

/** Said instead of the space path’s own words where they asked for no contact for a while. */
export const roomForAWhileWords = {
  title: 'They have asked for room for a while',
  paragraphs: [
    'They have asked for no contact for now. How long that lasts is theirs to say. Until then it includes other accounts, gifts, friends and turning up.',
    'The end of a while is not yet a yes. Wait for their own words.',
  ],
} as const;

/** Said instead of the space path’s own words where nobody but an order or rule asks for it. */
export const orderOnlyWords = {
  is: {
    title: 'There is an order or rule about contact',
    paragraphs: [
      'You said that there is an order or rule about contact between you. It may include other accounts, gifts, friends and turning up.',
    ],
  },
  may: {
    title: 'There may be an order or rule about contact',
    paragraphs: [
      'You’re not sure whether there is an order or rule. The pages about getting in touch are put away until you know.',
    ],
  },
} as const;

/** Where what would be said to them can be written. */
export const letterStaysWords = {
  before: 'What you would say to them can go into',
  link: 'a letter that stays here',
} as const;

/** Above the people who listen, on the space path; and above those for danger to oneself. */
export const listeningWords = {
  listen: 'Keeping to it can be hard. You can talk it through with somebody:',
  danger: 'If you think of dying, or of hurting yourself:',
} as const;

/** Around the people for one’s own behaviour: where the country has a line for it, and where not. */
export const changeHelpWords = {
  here: 'Here is help made for this.',
  none: 'We know of no line for exactly this where you are. The people on Support listen to anything. A doctor or counsellor may know of help near you.',
} as const;

/** Around the emergency number, after the words of the safety path. */
export const dangerNowWords = 'If you are in danger now, call your emergency number:';

/** Said instead of the change path where the person put the pages away for a week themselves. */
export const weekWords = {
  title: 'Put away for a week',
  chosen: 'You put the pages about getting in touch away, and that was your own choice.',
  back: (day: string): string => `They come back by themselves on ${day}.`,
} as const;

/** Said on Pause, where they asked for no contact or an order does. */
export const pauseWords = {
  yes: 'They have asked for no contact. Keeping to it is respect.',
  'for-a-while': 'They have asked for room for now. Keeping to it is respect.',
  order: 'There is an order or rule about contact. Any message could break it.',
  mayBeOrder: 'There may be an order or rule about contact. Any message could break it.',
} as const;
