import { keptTongue } from '@/words/kept-tongue';
import type { Entry } from '@/journal/entry';
import { titleOf } from '@/journal/own-page-title';
import { whenStarted } from '@/journal/taken';
import { sealedWords } from '@/journal/sealed-pages';
import { draftExcerpt } from '@/search/draft-excerpt';
import { markedText, type Marking } from '@/search/marked';
import { MarkedWords } from '@/search/marked-words';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { useNameMask } from '@/ui/name-mask';
import { shortDate } from '@/ui/when';
import { useSeal } from '@/writing/use-seal';
import styles from './finder.module.css';

type FoundPageProps = { entry: Entry; draftId: string | undefined; marking: Marking };

/** A page that was found: its question, its day, and the words round what was looked for. */
export function FoundPage({ entry, draftId, marking }: FoundPageProps) {
  const now = useNow();
  const mask = useNameMask();
  const seal = useSeal(entry.id);
  const draft = entry.drafts.find(({ id }) => id === draftId) ?? entry.drafts.at(-1);
  const title = useJournal(({ facts }) => (draft === undefined ? '' : titleOf(facts, draft)));
  if (draft === undefined) return null;
  const excerpt = seal === null ? draftExcerpt(draft, marking, mask, 110) : null;
  return (
    <>
      <span className={styles.title}>
        <span dir="auto" {...(title === '' ? keptTongue(draft.source) : { translate: 'no' })}>
          <MarkedWords pieces={markedText(mask(title) || draft.asked, marking)} />
        </span>
        <span className="meta">{shortDate(whenStarted(draft), now)}</span>
      </span>
      {excerpt === null ? null : (
        <span className="small muted" dir="auto" translate="no">
          <MarkedWords pieces={excerpt} />
        </span>
      )}
      {seal === null ? null : <span className="small muted">{sealedWords(entry.source)}</span>}
    </>
  );
}
