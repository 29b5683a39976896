/** Letters that are not sent: kept, sealed until a day, or let go. */
import { letterSource } from './tool-sources';
import { factOf, type Facts } from './facts';

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
