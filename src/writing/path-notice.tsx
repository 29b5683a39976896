import { Link } from 'react-router-dom';
import { helpAddresses } from '@/guide/help-addresses';
import { dangerNowWords, orderWords, pathWords, weekWords } from '@/guide/safety-words';
import type { Safety } from '@/journal/safety';
import { Icon } from '@/ui/icon';
import { longDate } from '@/ui/when';
import { EmergencyLink } from '@/help/emergency-link';
import { PeopleForPath } from '@/help/people-for-path';
import styles from './path-notice.module.css';

type PathNoticeProps = {
  safety: Safety;
  /** People to turn to, right under the words. */
  people?: boolean;
};

/** Why pages about contact are put away, in the words of the path, and who can help. Nothing on the open path. */
export function PathNotice({ safety, people = false }: PathNoticeProps) {
  const { path, hasOrder, mayHaveOrder } = safety;
  if (path === 'open') return null;
  const { title, paragraphs } = noticeWords(safety);
  return (
    <section className={styles['notice']} aria-labelledby="path-notice">
      <h2 id="path-notice" className={styles['title']}>
        {title}
      </h2>
      <div className={styles['words']}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {path === 'safety' ? (
          <p>
            {dangerNowWords} <EmergencyLink />.
          </p>
        ) : null}
        {hasOrder ? <p className={styles['order']}>{orderWords.is}</p> : null}
        {mayHaveOrder ? <p className={styles['order']}>{orderWords.may}</p> : null}
      </div>
      {people ? <PeopleForPath path={path} /> : null}
    </section>
  );
}

function noticeWords({ path, reasons, awayUntil }: Safety): {
  title: string;
  paragraphs: readonly string[];
} {
  const isOwnWeek = path === 'change' && reasons.every((reason) => reason === 'week');
  if (!isOwnWeek || awayUntil === undefined) return pathWords[path];
  return {
    title: weekWords.title,
    paragraphs: [weekWords.chosen, weekWords.back(longDate(awayUntil, awayUntil))],
  };
}

/** One line that says pages are put away, with the way to why and to help; for lists. */
export function PathLine({ safety }: { safety: Safety }) {
  if (safety.path === 'open') return null;
  return (
    <p className={styles['line']}>
      <Icon name="leaf" small />
      <span>
        Some pages are put away for now, and can be opened again.{' '}
        <Link to={helpAddresses.safety}>Why, and what is open</Link>
        {' · '}
        <Link to={helpAddresses.support}>People who can help</Link>
      </span>
    </p>
  );
}
