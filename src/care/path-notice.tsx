import { t } from '@lingui/core/macro';
import { Fragment, useId } from 'react';
import { Link } from 'react-router-dom';
import { helpAddresses, letterAddress } from '@/guide/addresses';
import { pathMessages, type PathMessage } from '@/guide/path-messages';
import { orderWords } from '@/guide/page-words';
import { dangerNowWords, letterStaysWords } from '@/guide/path-words';
import type { Safety } from '@/journal/safety';
import { longDate } from '@/ui/when';
import { EmergencyLink } from '@/help/emergency-link';
import { PeopleForChange, PeopleForPath } from '@/help/people-for-path';
import styles from './path-notice.module.css';

type PathNoticeProps = {
  safety: Safety;
  /** People to turn to, right under the words. */
  people?: boolean;
};

/**
 * Why pages about contact are put away, in the words of every path that was answered, the winning one
 * first, and who can help. Nothing on the open path.
 */
export function PathNotice({ safety, people = false }: PathNoticeProps) {
  const id = useId();
  const [first, ...others] = pathMessages(safety, (time) => longDate(time, time));
  if (first === undefined) return null;
  return (
    <section className={styles.notice} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {first.title}
      </h2>
      <Words message={first} safety={safety} />
      {first.path === 'safety' ? null : (
        <p>
          {letterStaysWords.before} <Link to={letterAddress}>{letterStaysWords.link}</Link>.
        </p>
      )}
      {people ? <PeopleForPath path={first.path} /> : null}
      {others.map((message) => (
        <Fragment key={message.path}>
          <h3 className={styles.title}>{message.title}</h3>
          <Words message={message} safety={safety} />
          {people && message.path === 'change' ? <PeopleForChange below /> : null}
        </Fragment>
      ))}
      {people ? (
        <p>
          <Link to={helpAddresses.support}>{t`All the people to turn to`}</Link>
        </p>
      ) : null}
    </section>
  );
}

function Words({ message, safety }: { message: PathMessage; safety: Safety }) {
  const { hasOrder, mayHaveOrder } = safety;
  const { path, paragraphs } = message;
  return (
    <div className={styles.words}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {path === 'safety' ? (
        <p>
          <span>{dangerNowWords}</span> <EmergencyLink fromPerson />
          <span>.</span>
        </p>
      ) : null}
      {path === 'space' && hasOrder ? <p className={styles.order}>{orderWords.is}</p> : null}
      {path === 'space' && mayHaveOrder ? <p className={styles.order}>{orderWords.may}</p> : null}
    </div>
  );
}
