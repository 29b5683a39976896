import { keptTongue } from '@/words/kept-tongue';
import type { Draft } from '@/journal/entry';
import { titleOf } from '@/journal/own-page-title';
import { useJournal } from '@/store/journal-context';
import { useNameMask } from '@/ui/name-mask';

/** What a page is called: the title somebody gave a page of their own, else its question. */
export function PageTitle({ draft }: { draft: Draft }) {
  const mask = useNameMask();
  const title = useJournal(({ facts }) => titleOf(facts, draft));
  return title === '' ? (
    <span {...keptTongue(draft.source)}>{draft.asked}</span>
  ) : (
    <span dir="auto" translate="no">
      {mask(title)}
    </span>
  );
}
