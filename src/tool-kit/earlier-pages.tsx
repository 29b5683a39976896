import { t } from '@lingui/core/macro';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { whenStarted } from '@/journal/taken';
import { isBlank } from '@/journal/answer';
import { mayComeUp } from '@/journal/bring-up';
import { excerpt } from '@/journal/excerpt';
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
  const facts = useJournal((state) => state.facts);
  const earlier = entriesFor(entries, source)
    .flatMap((entry) => {
      const draft = newestDraft(entry);
      if (draft === undefined || entry.id === except || isBlank(draft.answer)) return [];
      return [{ draft, comesUp: mayComeUp(facts, entry) }];
    })
    .toReversed();
  if (earlier.length === 0) return null;
  return (
    <section className={styles.earlier} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {earlier.map(({ draft, comesUp }) => (
          <li key={draft.entry}>
            <Link to={address(draft.entry)}>
              <span className="meta">{longDate(whenStarted(draft), now)}</span>
              {comesUp ? (
                <span className={styles.words} dir="auto" translate="no">
                  {excerpt(maskedAnswer(draft.answer, mask), 120)}
                </span>
              ) : (
                <span className={styles.words}>{t`Open it to read it.`}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
