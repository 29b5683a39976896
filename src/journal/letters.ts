/** Letters that are not sent: kept, sealed until a day, or let go. */
import { thankYouSource, letterSource } from './tool-sources';
import { factOf, type Facts } from './facts';
import { isBlank } from './answer';
import type { Draft } from './entry';
import { metFact } from './met-fact';
import { begunFirst } from './order';
import { entriesFor, newestDraft, type Entries } from './entries';

export const closingLetterSource = 'closing-letter';

export const letterSources: readonly string[] = [letterSource, closingLetterSource];

/** The fact that holds the day until which a letter is sealed; or any other page, by its entry. */
export const sealFact = (entry: string) => `sealed.${entry}` as const;

/** Entries that stand in the margin of another are called after it. */
const inTheMargin = 'in-the-margin.';

/** The entry whose seal an entry is under: a line in the margin of a page is as sealed as the page. */
export const sealedWith = (entry: string): string =>
  entry.startsWith(inTheMargin) ? entry.slice(inTheMargin.length) : entry;

/**
 * The day (YYYY-MM-DD) until which a letter is sealed; null where it is not, or the fact holds anything
 * but a day. Its day may have come: nothing of it is shown anywhere until it is opened by hand.
 */
export const sealedUntil = (facts: Facts, entry: string): string | null =>
  factOf(facts, sealFact(sealedWith(entry)));

/** Whether a letter is sealed, or was until it was opened: its day was chosen, and is said once. */
export const hasHadSeal = (facts: Facts, entry: string): boolean =>
  sealedUntil(facts, entry) !== null ||
  factOf(facts, metFact({ what: 'sealed-letter', entry })) !== null;

/** Letters that were written elsewhere: on a page of the guide, or as a thank-you. */
const lettersElsewhere: readonly string[] = ['F2-2', 'T1-2', 'T2-2', 'W-5', thankYouSource];

/** Whether what is kept under a source is a letter, wherever it was written. */
export const isLetter = (source: string): boolean =>
  letterSources.includes(source) || lettersElsewhere.includes(source);

/** Every letter with words in it, by its newest draft, the newest letter first. */
export function lettersOf(entries: Entries): readonly Draft[] {
  return [...letterSources, ...lettersElsewhere]
    .flatMap((source) => entriesFor(entries, source))
    .flatMap((entry) => newestDraft(entry) ?? [])
    .filter(({ answer }) => !isBlank(answer))
    .toSorted((a, b) => begunFirst(b, a));
}
