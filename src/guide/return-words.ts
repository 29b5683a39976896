/** What is said of something that comes back on its day, and what leads to it. */
import type { ReturnKind } from '@/journal/promises';

type OwnReturn = Exclude<ReturnKind, 'page-again' | 'page-opened' | 'page-listed'>;

/** The line on its day, and after it. */
export const returnLines: Record<
  OwnReturn,
  { today: string; since: (day: string) => string; go: string }
> = {
  'sealed-letter': {
    today: 'The letter you sealed can be opened today.',
    since: (day) => `The letter you sealed can be opened. Its day was ${day}.`,
    go: 'Open the letter',
  },
  'rested-words': {
    today: 'What you left to rest has rested.',
    since: () => 'What you left to rest has rested.',
    go: 'Read it by daylight',
  },
  'rested-apology': {
    today: 'The apology you left has rested.',
    since: () => 'The apology you left has rested.',
    go: 'Read it again with fresh eyes',
  },
  'quiet-time': {
    today: 'The day you chose for your quiet time is here. Nothing has to happen on it.',
    since: (day) =>
      `The day you chose for your quiet time was ${day}. Nothing had to happen on it.`,
    go: 'Look at your quiet time',
  },
  'contact-plan': {
    today: 'Today is the day in your contact plan. You may still leave it.',
    since: (day) => `The day in your contact plan was ${day}. You may still leave it.`,
    go: 'Read your plan',
  },
  'small-act': {
    today: 'You planned a small act for today.',
    since: () => 'You planned a small act for today.',
    go: 'See what it was',
  },
  'weekly-look': {
    today: 'A week has gone by since you looked at your promises.',
    since: (day) => `A look at your promises has been open since ${day}.`,
    go: 'Look at the week',
  },
};

/** The same of a page that is no letter. */
export const sealedPageLines: (typeof returnLines)['sealed-letter'] = {
  today: 'The page you sealed can be opened today.',
  since: (day) => `The page you sealed can be opened. Its day was ${day}.`,
  go: 'Open the page',
};

export const isOwnReturn = (what: ReturnKind): what is OwnReturn => what in returnLines;

/** Said of a page of the guide by its name. */
export const pageReturns = {
  again: (name: string): string => `The page “${name}” comes round again.`,
  opened: (name: string): string => `The page “${name}” waited for its day, and is open now.`,
  /** On the card of that page. */
  openedHere: 'It waited for its day, and is open now.',
  go: 'Open the page',
} as const;

const ofLetter = (day: string): string => `It can be opened from ${day}.`;

/** Said of a letter at once when its day is set. Where people to talk to were shown under it, nobody is led back to it. */
export const letterPromise = (day: string, isSaid: boolean): string =>
  isSaid ? `${ofLetter(day)} The path will say so that day.` : ofLetter(day);

/** Said at once when a day is set, and where it is kept; `day` with its hour where it has one. */
export function promiseLine(what: ReturnKind, day: string): string {
  switch (what) {
    case 'sealed-letter':
      return letterPromise(day, true);
    case 'rested-words':
    case 'rested-apology':
      return `It rests until ${day}. The path will say so then.`;
    case 'quiet-time':
      return `On ${day} the path will say that the day is here.`;
    case 'contact-plan':
      return `On ${day} the path will say that it is the day.`;
    case 'small-act':
      return `The path will say so on ${day}, when something is planned.`;
    case 'weekly-look':
      return `From ${day} the path will say that a week has gone by.`;
    case 'page-again':
    case 'page-opened':
    case 'page-listed':
      return `It comes round on ${day}.`;
  }
}
