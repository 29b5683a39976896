import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { mayHideZone } from '@/journal/some-zones';
import { factOf } from '@/journal/facts';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { paths } from '@/paths';
import styles from './backup-line.module.css';

/** Said once, to whoever has pages that may be dated by a zone the browser made up. */
export function ZoneLine({ now }: { now: number }) {
  const store = useJournalStore();
  const hasPages = useJournal(({ entries }) => entries.size > 0);
  const facts = useJournal((state) => state.facts);
  const mayWrite = useJournal((state) => state.mayWrite);
  const isKnown = factOf(facts, 'timeZone') !== null || factOf(facts, 'timeZoneTold');
  if (!hasPages || !mayWrite || isKnown || !mayHideZone(now)) return null;
  const told = (): void => store.getState().setFact('timeZoneTold', true);
  return (
    <aside className={styles.line} aria-label={t`Time zone`}>
      <p className="small">
        <span>
          <Trans>
            Your browser says UTC and may hide your time zone, so days and hours can be off.
          </Trans>
        </span>{' '}
        <Link to={paths.settings} onClick={told}>{t`Set it under Time`}</Link>
      </p>
      <Button variant="text" size="small" onClick={told}>{t`It’s right`}</Button>
    </aside>
  );
}
