import { useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { pageCount } from '@/journal/counted';
import type { Entry } from '@/journal/entry';
import { newestPagesFirst } from '@/journal/newest-pages';
import { firstPage, newestDraft } from '@/journal/entries';
import { whenStarted } from '@/journal/taken';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button, buttonClass } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { EmptyPage } from '@/ui/empty-page';
import { monthAndYear, shortDate } from '@/ui/when';
import { paths, toWriting } from '@/paths';
import { EntryRow } from './entry-row';
import styles from './journal-screen.module.css';

/** Rows drawn at first and with each 'older': a year of daily writing opens at once. */
const rowsAtOnce = 200;

type Month = { name: string; entries: Entry[] };

function byMonth(entries: readonly Entry[]): Month[] {
  const months: Month[] = [];
  for (const entry of entries) {
    const draft = newestDraft(entry);
    if (draft === undefined) continue;
    const name = monthAndYear(whenStarted(draft));
    const last = months.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else months.push({ name, entries: [entry] });
  }
  return months;
}

/** Everything ever written, newest first. */
export function JournalScreen() {
  useDocumentTitle('Journal');
  const now = useNow();
  const [rows, setRows] = useState(rowsAtOnce);
  const entries = useJournal((state) => state.entries);
  const newestFirst = useMemo(() => newestPagesFirst(entries), [entries]);
  const first = firstPage(entries, now);
  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1}>Journal</h1>
        {entries.size === 0 ? null : (
          <p className="muted">
            {first === undefined
              ? pageCount(newestFirst.length)
              : `${pageCount(newestFirst.length)} since ${shortDate(whenStarted(first), now)}`}
          </p>
        )}
      </div>
      <p className="actions">
        <Link className={buttonClass('quiet')} to={paths.ownPage} {...toWriting}>
          Write a page of my own
        </Link>
      </p>
      {entries.size === 0 ? (
        <EmptyPage title="Nothing written yet.">
          <p>Your pages will gather here. Nothing here yet is fine.</p>
          <Link className={buttonClass('primary')} to={paths.path}>
            Go to your path
          </Link>
        </EmptyPage>
      ) : (
        byMonth(newestFirst.slice(0, rows)).map((month) => (
          <section key={month.entries[0]?.id} aria-label={month.name}>
            <h2 className={styles.month}>
              <span>{month.name}</span>
            </h2>
            <ol>
              {month.entries.map((entry) => (
                <EntryRow key={entry.id} entry={entry} />
              ))}
            </ol>
          </section>
        ))
      )}
      {newestFirst.length > rows ? (
        <p className="actions">
          <Button onClick={() => setRows(rows + rowsAtOnce)}>Show older pages</Button>
        </p>
      ) : null}
    </>
  );
}
