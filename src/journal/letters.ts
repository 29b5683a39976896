/** Letters that are not sent: kept, sealed until a day, or let go. */
import type { FactValue } from './facts';
import { isBlank } from './answer';
import { thankYouSource } from './appreciation';
import { seenFact } from './crisis-cards';
import type { Draft } from './entry';
import { letterSource } from './pause';
import { dayLength, entriesFor, newestDraft, type Entries } from './progress';

export const closingLetterSource = 'closing-letter';

export const letterSources: readonly string[] = [letterSource, closingLetterSource];

/** The parts of a closing letter, all optional, in the order they are read. */
export const closingParts = ['thank', 'put-down', 'take-along'] as const;
export type ClosingPart = (typeof closingParts)[number];

export const closingLabels: Record<ClosingPart, string> = {
  thank: 'What I thank you for',
  'put-down': 'What I put down',
  'take-along': 'What I take along',
};

/** The fact that holds the day until which a letter is sealed. */
export const sealFact = (entry: string): string => `sealed.${entry}`;

const isDay = (words: string): boolean => {
  const time = Date.parse(`${words}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(time);
};

/**
 * The day (YYYY-MM-DD) until which a letter is sealed, seen from `today`; null where it is not, where
 * that day has come, or where the fact holds anything but a day.
 */
export function sealedUntil(
  facts: ReadonlyMap<string, FactValue>,
  entry: string,
  today: string,
): string | null {
  const until = facts.get(sealFact(entry));
  return typeof until === 'string' && isDay(until) && until > today ? until : null;
}

/** Letters that were written elsewhere: on a page of the guide, or as a thank-you. */
const lettersElsewhere: readonly string[] = ['F2-2', 'T1-2', 'T2-2', 'W-5', thankYouSource];

/** Every letter with words in it, by its newest draft, the newest letter first. */
export function lettersOf(entries: Entries): readonly Draft[] {
  return [...letterSources, ...lettersElsewhere]
    .flatMap((source) => entriesFor(entries, source))
    .flatMap((entry) => newestDraft(entry) ?? [])
    .filter(({ answer }) => !isBlank(answer))
    .toSorted((a, b) => b.startedAt - a.startedAt);
}

/** Letters may be read back from this many days after they were written, and for as many again. */
const readBackAfter = 30;

/**
 * The newest letter that has lain for a month, at `now` (ms); undefined where there is none. One under
 * which people to talk to were shown is not brought up.
 */
export function letterToReadBack(
  letters: readonly Draft[],
  facts: ReadonlyMap<string, FactValue>,
  now: number,
): Draft | undefined {
  return letters.find(({ entry, source, editedAt }) => {
    const days = (now - editedAt) / dayLength;
    return (
      letterSources.includes(source) &&
      facts.get(seenFact(entry)) !== true &&
      days >= readBackAfter &&
      days < readBackAfter * 2
    );
  });
}
