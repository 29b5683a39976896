import { plural, t } from '@lingui/core/macro';
import { isBlank, type ArrivalLevel } from '@/journal/answer';
import type { Draft, Entry } from '@/journal/entry';
import { excerpt } from '@/journal/excerpt';
import type { SunWords } from '@/journal/suns';

/** What a row of the journal says of a page beside its words. */
export type RowFacts = {
  arrived: ArrivalLevel | undefined;
  isHalf: boolean;
  isAside: boolean;
  /** How many drafts there are; one goes without saying. */
  drafts: number;
  isKept: boolean;
};

export const factsOfRow = (entry: Entry, draft: Draft): RowFacts => ({
  // A tap on how somebody arrived says nothing else.
  arrived: draft.answer.kind === 'arrival' ? undefined : draft.arrived,
  isHalf: draft.outcome === 'open',
  isAside: draft.outcome === 'skipped' && !isBlank(draft.answer),
  drafts: entry.drafts.length,
  isKept: entry.kept,
});

export const draftsWords = (drafts: number): string =>
  plural(drafts, { one: '# draft', other: '# drafts' });

/** The opening of a page; `suns` are the words of its scale, where it has one. */
export function openingOf(draft: Draft, suns: SunWords | undefined): string {
  if (!isBlank(draft.answer)) return excerpt(draft.answer, 190, suns);
  return draft.outcome === 'skipped' ? t`Set aside. Nothing written.` : t`Nothing written yet.`;
}

/** The way to the pages kept close, and how many they are. */
export const keptWords = (kept: number): string => t`Kept close (${kept})`;
