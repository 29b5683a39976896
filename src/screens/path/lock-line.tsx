import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { writtenPages } from '@/journal/written-pages';
import { factOf } from '@/journal/facts';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { Button } from '@/ui/button';
import { paths } from '@/paths';
import { useIsBackupAsked } from './backup-line';
import styles from './backup-line.module.css';

/** From this many pages on there is something that others might read. */
const worthOffering = 3;

type LockLineProps = { now: number; isAskedElse: boolean };

/** Offers the lock in one line, until it is put away or looked at; never beside another request. */
export function LockLine({ now, isAskedElse }: LockLineProps) {
  const store = useJournalStore();
  const { state } = useLock();
  const isWorthIt = useJournal(({ entries }) => writtenPages(entries) >= worthOffering);
  const wasOffered = useJournal(({ facts }) => factOf(facts, 'lockOffered'));
  const mayWrite = useJournal((journal) => journal.mayWrite);
  const isBackupAsked = useIsBackupAsked(now);
  // What was asked on this visit stays the only thing asked, also after it was put away.
  const [isTakenUp, setIsTakenUp] = useState(false);
  if (!isTakenUp && (isBackupAsked || isAskedElse)) setIsTakenUp(true);
  if (state !== 'none' || !mayWrite || !isWorthIt || wasOffered || isTakenUp) return null;
  const offered = (): void => store.getState().setFact('lockOffered', true);
  return (
    <aside className={styles.line} aria-label={t`Lock`}>
      <p className="small">
        <span>
          <Trans>A passphrase can keep these pages from whoever picks this device up.</Trans>
        </span>{' '}
        <Link to={paths.passphrase} onClick={offered}>{t`About the lock`}</Link>
      </p>
      <Button variant="text" size="small" onClick={offered}>{t`Not now`}</Button>
    </aside>
  );
}
