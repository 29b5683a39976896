import { plural, t } from '@lingui/core/macro';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { findSource } from '@/guide/guide';
import { pageOnPath } from '@/guide/whole';
import { pagesForShortQuestion } from '@/store/pages-for-short-question';
import { minutesOf } from '@/journal/page-length';
import { shortQuestion } from '@/journal/suggestion';
import { hourAt } from '@/journal/zone';
import { useJournal } from '@/store/journal-context';
import { useGuide } from '@/store/use-guide';
import { Button, buttonClass } from '@/ui/button';
import { pagePath, paths, toWriting } from '@/paths';
import styles from './other-ways.module.css';

const eveningBegins = 17;
const morningBegins = 5;
const noon = 12;

function titleWords(now: number): string {
  const hour = hourAt(now);
  if (hour >= eveningBegins || hour < morningBegins) return t`A short question tonight`;
  return hour < noon ? t`A short question this morning` : t`A short question today`;
}

type OtherWaysProps = {
  now: number;
  /** The page that is suggested already. */
  next: string | undefined;
};

/** Other ways to write than the next page: a short question, and a page that answers none. */
export function OtherWays({ now, next }: OtherWaysProps) {
  const entries = useJournal((state) => state.entries);
  const { suggested, path, safety } = useGuide();
  const [another, setAnother] = useState(0);
  const short = shortQuestion(
    pagesForShortQuestion(suggested, entries, safety, now),
    entries,
    now,
    another,
    next,
  );
  const found = short === undefined ? undefined : findSource(short.page.id);
  return (
    <div className={styles.ways}>
      {short === undefined || found === undefined ? null : (
        <section className={styles.short} aria-labelledby="short-question">
          <h2 id="short-question" className={styles.title}>
            {titleWords(now)}
          </h2>
          <p aria-live="polite">
            <Link
              to={pagePath(found.stage.slug, found.prompt.slug)}
              {...toWriting}
              className={styles.question}
            >
              {pageOnPath(found, path).prompt.question}
            </Link>{' '}
            <span className="meta">
              {t({
                comment: 'How long a page takes',
                message: plural(minutesOf(short.page), {
                  one: 'about # minute',
                  other: 'about # minutes',
                }),
              })}
            </span>
          </p>
          {short.more ? (
            <Button
              variant="text"
              size="small"
              onClick={() => setAnother(another + 1)}
            >{t`Another one`}</Button>
          ) : null}
        </section>
      )}
      <Link
        className={buttonClass('text', 'small')}
        to={paths.ownPage}
        {...toWriting}
      >{t`Write a page of my own`}</Link>
    </div>
  );
}
