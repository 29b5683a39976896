import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { factOf } from '@/journal/facts';
import { useJournal } from '@/store/journal-context';
import { paths } from '@/paths';
import styles from './support-screen.module.css';

/** What is good to know before a call or a message; `read` is the month in which the oldest number was read. */
export function SideNotes({ read }: { read: string }) {
  const byShift = useJournal(({ facts }) => factOf(facts, 'exitByShift'));
  return (
    <aside className={styles.side} aria-label={t`Good to know first`}>
      <section className={styles.pencilNote} aria-labelledby="a-no">
        <h2 id="a-no" className={styles.sideTitle}>{t`A no is a complete answer`}</h2>
        <p>
          <Trans>
            Please don’t use these pages to reach someone who has asked you to stop, or who no
            longer replies. In many places repeated contact after a clear no is against the law. And
            someone who hurt or controlled you is owed no reply.
          </Trans>
        </p>
      </section>
      <section className={styles.note} aria-labelledby="tracks">
        <h2 id="tracks" className={styles.sideTitle}>{t`Covering your tracks`}</h2>
        <p>
          <span>
            {byShift
              ? t`Quick exit, or Shift pressed three times quickly, changes this page at once.`
              : t`Quick exit changes this page at once.`}
          </span>{' '}
          <span>{t`It can’t clear your browser’s history. Calls and texts stay in the phone’s own list, and may be on the bill. If someone checks your device, use one they can’t reach.`}</span>
        </p>
      </section>
      <p className="meta">{t`Numbers change. These were last read in ${read}, in stored web pages, without calling them. If one doesn’t answer, use a directory. Not every line is open at night.`}</p>
      <p className="meta">
        <Trans>
          Second Draft isn’t therapy. Nobody reads what you write here, so nobody can come if you
          are in danger. <Link to={paths.about}>What this is, and isn’t</Link>
        </Trans>
      </p>
    </aside>
  );
}
