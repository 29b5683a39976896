import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { factOf } from '@/journal/facts';
import { writtenPages } from '@/journal/written-pages';
import { useInstallWay } from '@/store/install-prompt';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { Button } from '@/ui/button';
import { paths } from '@/paths';
import { useIsBackupAsked } from './backup-line';
import styles from './backup-line.module.css';

/** From this many pages on somebody comes back. */
const worthOffering = 5;

type InstallLineProps = { now: number; isAskedElse: boolean };

/** Offers an icon of its own in one line, until it is put away or taken, for good; after the lock had its turn. */
export function InstallLine({ now, isAskedElse }: InstallLineProps) {
  const store = useJournalStore();
  const { state } = useLock();
  const way = useInstallWay();
  const isWorthIt = useJournal(({ entries }) => writtenPages(entries) >= worthOffering);
  const wasOffered = useJournal(({ facts }) => factOf(facts, 'installOffered'));
  const lockHadItsTurn = useJournal(({ facts }) => factOf(facts, 'lockOffered'));
  const mayWrite = useJournal((journal) => journal.mayWrite);
  const isOther = isAskedElse || (state === 'none' && !lockHadItsTurn);
  const isBackupAsked = useIsBackupAsked(now);
  // What was asked on this visit stays the only thing asked, also after it was put away.
  const [isTakenUp, setIsTakenUp] = useState(false);
  if (!isTakenUp && (isBackupAsked || isOther)) setIsTakenUp(true);
  if (way.by === 'none' || !mayWrite || !isWorthIt || wasOffered || isTakenUp) return null;
  const offered = (): void => store.getState().setFact('installOffered', true);

  function install(): void {
    offered();
    if (way.by === 'browser') way.ask();
  }

  return (
    <aside className={styles.line} aria-label={t`An icon of its own`}>
      <p className="small">
        <span>
          {way.by === 'browser'
            ? t`This can have an icon of its own on this device, with the same pages. Whoever sees the device sees the icon.`
            : t`For an icon on your Home Screen: Share, then Add to Home Screen. It begins empty there: save a backup here first, and restore it there.`}
        </span>{' '}
        <Link to={paths.settings}>{t`A plain name for it`}</Link>
      </p>
      {way.by === 'browser' ? (
        <Button variant="text" size="small" onClick={install}>{t`Install it`}</Button>
      ) : null}
      <Button variant="text" size="small" onClick={offered}>
        {way.by === 'browser' ? t`No, thank you` : t`I’ve read this`}
      </Button>
    </aside>
  );
}
