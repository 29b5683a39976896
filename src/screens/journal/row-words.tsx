import { use } from 'react';
import { sunsOf } from '@/guide/guide';
import { isBlank } from '@/journal/answer';
import type { Draft, Entry } from '@/journal/entry';
import { belowTitle, titleOf } from '@/journal/own-page-title';
import { maskedAnswer } from '@/journal/masked-answer';
import { sealedWords } from '@/journal/sealed-pages';
import { draftExcerpt } from '@/search/draft-excerpt';
import { MarkedWords } from '@/search/marked-words';
import { useJournal } from '@/store/journal-context';
import { useNameMask } from '@/ui/name-mask';
import { draftName } from '@/writing/draft-name';
import { useSeal } from '@/writing/use-seal';
import { openingOf } from './row-facts';
import { SearchInRows } from './search-in-rows';
import styles from './entry-row.module.css';

/** The opening of a page, or what stands round the words that were looked for, in whichever draft that is. */
export function RowWords({ entry, draft }: { entry: Entry; draft: Draft }) {
  const mask = useNameMask();
  const seal = useSeal(entry.id);
  const title = useJournal(({ facts }) => titleOf(facts, draft));
  const search = use(SearchInRows);
  if (seal !== null) return <p className={styles.words}>{sealedWords(entry.source)}</p>;
  const found = search?.hits?.get(entry.id);
  const place = entry.drafts.findIndex(({ id }) => id === found);
  const said = entry.drafts[place];
  const pieces =
    search === null || said === undefined ? null : draftExcerpt(said, search.marking, mask);
  const isOlder = pieces !== null && place < entry.drafts.length - 1;
  return (
    <>
      <p
        className={styles.words}
        dir="auto"
        translate={isBlank(draft.answer) && pieces === null ? undefined : 'no'}
      >
        {pieces === null ? (
          <span>
            {openingOf(
              { ...draft, answer: maskedAnswer(belowTitle(title, draft.answer), mask) },
              sunsOf(draft.source),
            )}
          </span>
        ) : (
          <MarkedWords pieces={pieces} />
        )}
      </p>
      {isOlder ? <p className="meta">{draftName(place, entry.drafts.length)}</p> : null}
    </>
  );
}
