import { isBlank } from '@/journal/answer';
import type { Draft } from '@/journal/entry';
import type { Entries } from '@/journal/entries';

/**
 * Whether a draft that is left holds nothing, beside another of its page that does: it was begun and
 * emptied again. Kept, it would stand before the words there are as the page's newest.
 */
export function isLeftBlank({ id, entry, outcome, answer }: Draft, entries: Entries): boolean {
  if (outcome !== 'open' || !isBlank(answer)) return false;
  const drafts = entries.get(entry)?.drafts ?? [];
  const isHere = drafts.some((draft) => draft.id === id);
  return isHere && drafts.some((draft) => draft.id !== id && !isBlank(draft.answer));
}
