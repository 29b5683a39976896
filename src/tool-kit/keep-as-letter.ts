import { t } from '@lingui/core/macro';
import type { Outcome } from '@/journal/entry';
import { letterSource } from '@/journal/tool-sources';
import type { JournalStore } from '@/store/journal-store';

/** Puts words into a new unsent letter, to be gone on with ('open') or kept as it is; gives its entry. */
export function keepAsLetter(store: JournalStore, words: string, outcome: Outcome): string {
  const plan = {
    source: letterSource,
    asked: t`An unsent letter`,
    kind: 'letter',
    repeats: true,
  } as const;
  return store.getState().write(plan, { kind: 'letter', text: words }, outcome).entry;
}
