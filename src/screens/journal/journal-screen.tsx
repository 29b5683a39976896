import { useMemo, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router-dom';
import { pageCount } from '@/journal/counted';
import { monthsOf } from '@/journal/months';
import { newestPagesFirst } from '@/journal/newest-pages';
import { firstPage } from '@/journal/entries';
import { whenStarted } from '@/journal/taken';
import { isWrittenPage } from '@/journal/written-pages';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button, buttonClass } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { EmptyPage } from '@/ui/empty-page';
import { Icon } from '@/ui/icon';
import { monthAndYear, shortDate } from '@/ui/when';
import { keptClosePath, paths, rowOf, toWriting } from '@/paths';
import { EntryRow } from './entry-row';
import { MaskButton } from './mask-button';
import { FoldedPages } from './folded-pages';
import styles from './journal-screen.module.css';

/** Rows drawn at first and with each 'older': a year of daily writing opens at once. */
const rowsAtOnce = 200;

/** Everything ever written, newest first. */
export function JournalScreen() {
  const location = useLocation();
  const now = useNow();
  const [rows, setRows] = useState(rowsAtOnce);
  const entries = useJournal((state) => state.entries);
  const isKept = useSearchParams()[0].has('kept');
  useDocumentTitle(isKept ? 'Kept close' : 'Journal');
  const written = useMemo(
    () => new Map([...entries].filter(([, entry]) => isWrittenPage(entry))),
    [entries],
  );
  const kept = useMemo(() => [...entries.values()].filter((entry) => entry.kept), [entries]);
  const newestFirst = useMemo(() => newestPagesFirst(entries), [entries]);
  const shown = isKept ? newestFirst.filter((entry) => entry.kept) : newestFirst;
  // Whoever comes back from an older page finds its row.
  const row = shown.findIndex(({ id }) => id === rowOf(location.state)) + 1;
  const { months, more } = monthsOf(shown, Math.max(rows, row), (draft) =>
    monthAndYear(whenStarted(draft)),
  );
  const first = firstPage(written, now);
  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{isKept ? 'Kept close' : 'Journal'}</h1>
        {isKept || written.size === 0 ? null : (
          <p className="muted">
            {first === undefined
              ? pageCount(written.size)
              : `${pageCount(written.size)} since ${shortDate(whenStarted(first), now)}`}
          </p>
        )}
      </div>
      <p className="actions">
        {isKept ? null : (
          <Link className={buttonClass('quiet')} to={paths.ownPage} {...toWriting}>
            Write a page of my own
          </Link>
        )}
        {isKept ? (
          <Link className={buttonClass('text')} to={paths.journal}>
            All your pages
          </Link>
        ) : kept.length === 0 ? null : (
          <Link className={buttonClass('text')} to={keptClosePath}>
            <Icon name="bookmark" small filled />
            <span>{`Kept close (${kept.length})`}</span>
          </Link>
        )}
        <MaskButton />
      </p>
      {isKept && kept.length === 0 ? (
        <p className="lede">No page is kept close now. Any page can be, from where it is read.</p>
      ) : null}
      {!isKept && written.size === 0 ? (
        <EmptyPage title="Nothing written yet.">
          <p>Your pages will gather here. Nothing here yet is fine.</p>
          <Link className={buttonClass('primary')} to={paths.path}>
            Go to your path
          </Link>
        </EmptyPage>
      ) : null}
      {months.map(({ name, pages, empty, arrivals }, place) => (
        <section key={`${name} ${place}`} aria-label={name}>
          <h2 className={styles.month}>
            <span>{name}</span>
          </h2>
          <ol>
            {pages.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </ol>
          {empty.length + arrivals === 0 ? null : <FoldedPages empty={empty} arrivals={arrivals} />}
        </section>
      ))}
      {more ? (
        <p className="actions">
          <Button onClick={() => setRows(rows + rowsAtOnce)}>Show older pages</Button>
        </p>
      ) : null}
    </>
  );
}
