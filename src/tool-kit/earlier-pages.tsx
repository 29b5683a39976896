import { useId } from 'react';
import { Link } from 'react-router-dom';
import { whenStarted } from '@/journal/taken';
import { isBlank } from '@/journal/answer';
import { excerpt } from '@/journal/answer-text';
import { entriesFor, newestDraft } from '@/journal/entries';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { longDate } from '@/ui/when';
import styles from './earlier-pages.module.css';
import { maskedAnswer } from '@/journal/masked-answer';
import { useNameMask } from '@/ui/name-mask';

type EarlierPagesProps = {
  source: string;
  /** The entry that is being written, which is not an earlier one. */
  except?: string;
  title: string;
  address: (entry: string) => string;
};

/** What was written with a tool before, the newest first; nothing where there is none. */
export function EarlierPages({ source, except, title, address }: EarlierPagesProps) {
  const id = useId();
  const now = useNow();
  const mask = useNameMask();
  const entries = useJournal((state) => state.entries);
  const earlier = entriesFor(entries, source)
    .flatMap((entry) => {
      const draft = newestDraft(entry);
      return draft === undefined || entry.id === except || isBlank(draft.answer) ? [] : [draft];
    })
    .toReversed();
  if (earlier.length === 0) return null;
  return (
    <section className={styles.earlier} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {earlier.map((draft) => (
          <li key={draft.entry}>
            <Link to={address(draft.entry)}>
              <span className="meta">{longDate(whenStarted(draft), now)}</span>
              <span className={styles.words} dir="auto" translate="no">
                {excerpt(maskedAnswer(draft.answer, mask), 120)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
