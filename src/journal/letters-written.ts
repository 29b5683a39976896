/** The letters of a journal. */
import { thankYouSource } from './tool-sources';
import { factOf, type Facts } from './facts';
import { isBlank } from './answer';
import type { Draft } from './entry';
import { metFact } from './met-fact';
import { begunFirst } from './order';
import { entriesFor, newestDraft, type Entries } from './entries';
import { letterSources, sealedUntil } from './letters';

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
