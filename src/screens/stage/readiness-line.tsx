import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { latestReadiness } from '@/journal/readiness';
import { useJournal } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { shortDate } from '@/ui/when';
import { paths } from '@/paths';
import styles from './stage-screen.module.css';

/** The check that comes before getting in touch. It is offered; no page waits for it. */
export function ReadinessLine({ now }: { now: number }) {
  const safety = useSafety();
  const check = latestReadiness(
    useJournal((state) => state.entries),
    safety,
    now,
  );
  return (
    <p>
      <Link
        className={styles.review}
        to={paths.readiness}
      >{t`Before you get in touch: a readiness check`}</Link>
      {check?.isCurrent === true ? (
        <span className="meta">{` ${t`Yours holds until ${shortDate(check.until, now)}.`}`}</span>
      ) : null}
    </p>
  );
}
