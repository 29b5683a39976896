import { isPromptId } from '@/guide/guide';
import type { Entries } from '@/journal/entries';
import type { Facts } from '@/journal/facts';
import { letterSources } from '@/journal/letters';
import { hasAnyToCompare, marginSource, pagesToCompare } from '@/journal/then-and-now';

/** Letters lie sealed or in a list of their own; a line in a margin belongs to its two drafts. */
const apart: readonly string[] = [...letterSources, marginSource];

/** The pages of a journal that can be read beside themselves, and those written once. */
export const allToCompare = (entries: Entries, facts: Facts): ReturnType<typeof pagesToCompare> =>
  pagesToCompare(entries, facts, isPromptId, apart);

/** Whether any page has two drafts that may be read side by side. */
export const hasPagesToCompare = (entries: Entries, facts: Facts): boolean =>
  hasAnyToCompare(entries, facts, isPromptId, apart);
