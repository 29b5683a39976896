import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { pageCount } from '@/journal/counted';
import { writtenPages } from '@/journal/written-pages';
import { backupStanding, isBackupDue } from '@/store/backup-standing';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { isSafariTab } from '@/store/this-browser';
import { asksSilently, askBrowserToKeep } from '@/store/browser-keeping';
import { Button } from '@/ui/button';
import { paths } from '@/paths';
import styles from './backup-line.module.css';

/** Days between two reminders. Safari in a tab clears pages after seven days: there it comes in time. */
const usualDays = 14;
const safariDays = 5;

/** From this many pages on there is something to lose. */
const worthAsking = 3;

/** Whether the path asks for a backup at `now` (ms). */
export function useIsBackupAsked(now: number): boolean {
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const mayWrite = useJournal((state) => state.mayWrite);
  const days = isSafariTab() ? safariDays : usualDays;
  return mayWrite && isBackupDue(entries, facts, now, days);
}

/** A quiet line about backups, once a fortnight at most. */
export function BackupLine({ now }: { now: number }) {
  const store = useJournalStore();
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const isAsked = useIsBackupAsked(now);
  const [isPutAway, setIsPutAway] = useState(false);
  const hasSomething = writtenPages(entries) >= worthAsking;

  useEffect(() => {
    // Where the browser decides without a question, nobody has to be bothered with one.
    if (hasSomething && asksSilently()) void askBrowserToKeep();
  }, [hasSomething]);

  if (isPutAway || !isAsked) return null;
  const { isThere, since } = backupStanding(entries, facts, now);
  const pages = pageCount(since);
  return (
    <aside className={styles.line} aria-label={t`Backup`}>
      <p className="small">
        <span>
          {isThere ? t`${pages} since your last backup.` : t`${pages} and no backup yet.`}
        </span>{' '}
        <Link to={paths.settings}>{t`Back up`}</Link>
      </p>
      <Button
        variant="text"
        size="small"
        onClick={() => {
          setIsPutAway(true);
          store.getState().setFact('backupReminderAt', store.getState().now());
        }}
      >{t`Not now`}</Button>
    </aside>
  );
}
