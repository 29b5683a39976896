import { keptTongue } from '@/words/kept-tongue';
import { use } from 'react';
import type { Draft } from '@/journal/entry';
import { titleOf } from '@/journal/own-page-title';
import { markedText } from '@/search/marked';
import { MarkedWords } from '@/search/marked-words';
import { useJournal } from '@/store/journal-context';
import { useNameMask } from '@/ui/name-mask';
import { SearchInRows } from './search-in-rows';

/** A question, or the title of a page of one's own, with the words marked that were looked for. */
export function RowQuestion({ draft }: { draft: Draft }) {
  const search = use(SearchInRows);
  const mask = useNameMask();
  const title = useJournal(({ facts }) => titleOf(facts, draft));
  const words = title === '' ? draft.asked : mask(title);
  const pieces = search === null ? [{ words, isHit: false }] : markedText(words, search.marking);
  if (title === '' && keptTongue(draft.source) === undefined)
    return <MarkedWords pieces={pieces} />;
  return (
    <span dir="auto" {...(title === '' ? keptTongue(draft.source) : { translate: 'no' })}>
      <MarkedWords pieces={pieces} />
    </span>
  );
}
