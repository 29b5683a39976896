/** A pause: minutes between an urge to get in touch and whatever comes after. */
import { plural, t } from '@lingui/core/macro';
import { isBelieved } from './elapsed';
import { readFact, type FactValue } from './facts';
import { partsIn, wordsOf } from './form';
import type { Draft } from './entry';
import type { Entries } from './entries';
import { entriesFor, newestDraft } from './entries';
import { whenStarted } from './taken';
import { hourAt, type Moment } from './zone';
import { letterSource } from './tool-sources';

/** A pause that is being waited through; both in ms, `startedAt` since 1970. */
export type Wait = { startedAt: number; length: number };

export const pauseSource = 'pause';
/** The fact that holds the wait, so that a reload or another screen does not begin it again. */
export const waitFact = 'pause';

const minute = 60_000;

/** Lengths to choose from, in minutes. */
export const waitLengths = [10, 20, 60] as const;
export const firstWait = waitLengths[0] * minute;
/** What 'Five more minutes' adds, in ms. */
export const moreWait = 5 * minute;

/** No pause is longer than this; what a fact says beyond it was not written here. */
const longestWait = 6 * 60 * minute;
/** For a reload at the end; after that, another pull gets a wait of its own. */
const staysAfterEnd = 5 * minute;

export const waitToFact = ({ startedAt, length }: Wait): string =>
  JSON.stringify([startedAt, length]);

/**
 * The wait a fact holds, at `now` (ms). Null where there is none, where it has been over for a
 * while, where it starts in the future (a clock was set back), or where the fact is anything else.
 */
export function waitFrom(kept: FactValue | undefined, now: number): Wait | null {
  const [, started, long] = /^\[(\d{1,15}),(\d{1,9})\]$/.exec(readFact(waitFact, kept) ?? '') ?? [];
  if (started === undefined || long === undefined) return null;
  const wait = { startedAt: Number(started), length: Number(long) };
  if (wait.length < minute || wait.length > longestWait || wait.startedAt > now) return null;
  return now - wait.startedAt > wait.length + staysAfterEnd ? null : wait;
}

/** The fact that says which letter was left to rest, and until when. */
export const restFact = 'resting';

/** A letter rests until the morning, in ms at the most. */
export const longestRest = 36 * 60 * minute;

export const restToFact = (entry: string, until: number): string => `${until} ${entry}`;

/** The letter left to rest, and until when (ms); null where the fact holds anything else. */
export function restFrom(kept: FactValue | undefined): { entry: string; until: number } | null {
  const [, until, entry] = /^(\d{1,15}) (\S+)$/.exec(readFact(restFact, kept) ?? '') ?? [];
  return until === undefined || entry === undefined ? null : { entry, until: Number(until) };
}

/** The newest letter begun at `since` (ms) or later, and not ahead of `now`: an old one is not written over. */
export function letterSince(entries: Entries, since: number, now: number): Draft | undefined {
  const draft = newestDraft(entriesFor(entries, letterSource).at(-1));
  return draft !== undefined && draft.startedAt >= since && isBelieved(draft.startedAt, now)
    ? draft
    : undefined;
}

/** The strength of a pull, from 1 gone to 5 loud. */
export type Pull = 1 | 2 | 3 | 4 | 5;

export const pullWords = ['Gone', 'Faint', 'There', 'Strong', 'Loud'] as const;

export const wordsOfPull = (pull: Pull): string => pullWords[pull - 1] ?? '';

const pulls: readonly Pull[] = [1, 2, 3, 4, 5];

/** The pull a form's words name; null for any other words. */
export const pullFrom = (words: string): Pull | null =>
  pulls.find((pull) => wordsOfPull(pull) === words) ?? null;

/** '8 minutes', '1 minute', 'less than a minute': whole minutes that have passed in `ms`. */
export function minutesWords(ms: number): string {
  const whole = Math.floor(ms / minute);
  if (whole < 1) return t({ comment: 'How long somebody waited', message: 'less than a minute' });
  return plural(whole, { one: '# minute', other: '# minutes' });
}

/**
 * What is said aloud as `left` (ms) is all that remains: every minute of the last ten, every five
 * minutes before that, nothing in between. `before` is what was left when last looked at.
 */
export function minuteMark(before: number, left: number): string | null {
  const mark = Math.ceil(left / minute);
  if (left <= 0 || mark === Math.ceil(before / minute)) return null;
  if (mark > 10 && mark % 5 !== 0) return null;
  return mark === 1
    ? t`The last minute`
    : plural(mark, { one: '# minute left', other: '# minutes left' });
}

/** A pause as it was: when it began, and the pull before, and after where that was noted. */
type Paused = { entry: string; at: number; when: Moment; before: Pull; after: Pull | null };

function pausedIn(draft: Draft | undefined): Paused[] {
  const parts = partsIn(draft);
  const before = pullFrom(wordsOf(parts, 'before'));
  if (draft === undefined || before === null) return [];
  const { entry, startedAt: at } = draft;
  const after = pullFrom(wordsOf(parts, 'after'));
  return [{ entry, at, when: whenStarted(draft), before, after }];
}

/** Every pause in which the pull was noted. */
export const pausesIn = (entries: Entries): Paused[] =>
  entriesFor(entries, pauseSource).flatMap((entry) => pausedIn(newestDraft(entry)));

/** The parts of a day pulls are counted in: from the hour, up to the next one's. */
const partsOfDay = [
  { from: 22, words: 'after 22:00' },
  { from: 18, words: 'between 18:00 and 22:00' },
  { from: 12, words: 'between 12:00 and 18:00' },
  { from: 6, words: 'between 6:00 and 12:00' },
  // The small hours belong to the night before.
  { from: 0, words: 'after 22:00' },
] as const;

const partOfDay = (at: Moment): string =>
  partsOfDay.find(({ from }) => hourAt(at) >= from)?.words ?? '';

const fewestForCounts = 5;

const stepsWords = (steps: number): string => plural(steps, { one: '# step', other: '# steps' });

/** What the pauses have in common, as counts and nothing else; null before there are five of them. */
export function pauseCounts(entries: Entries): string | null {
  const noted = pausesIn(entries);
  if (noted.length < fewestForCounts) return null;
  const times = new Map<string, number>();
  for (const { when } of noted) {
    times.set(partOfDay(when), (times.get(partOfDay(when)) ?? 0) + 1);
  }
  const [often, count] = [...times].toSorted(([, one], [, other]) => other - one)[0] ?? ['', 0];
  const said =
    count * 2 > noted.length
      ? t`Most of your pulls came ${often} (${count} of ${noted.length})`
      : t`Your ${noted.length} pulls came at all hours`;
  const eased = noted.flatMap(({ before, after }) => (after === null ? [] : [before - after]));
  if (eased.length < fewestForCounts) return `${said}.`;
  const mean = Math.round(eased.reduce((sum, one) => sum + one, 0) / eased.length);
  if (mean > 0) return t`${said} and eased by about ${stepsWords(mean)}.`;
  if (mean < 0) return t`${said} and grew by about ${stepsWords(-mean)}.`;
  return t`${said} and stayed about as strong.`;
}
