import { use } from 'react';
import { markedText } from '@/search/marked';
import { MarkedWords } from '@/search/marked-words';
import { FoundWords } from './found-words';

/** A question, with the words marked that were looked for. */
export function RowQuestion({ asked }: { asked: string }) {
  const search = use(FoundWords);
  const pieces =
    search === null ? [{ words: asked, isHit: false }] : markedText(asked, search.marking);
  return <MarkedWords pieces={pieces} />;
}
