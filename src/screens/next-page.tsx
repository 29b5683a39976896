import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { findSource } from '@/guide/guide';
import { pageOnPath } from '@/guide/whole';
import type { PromptFrame } from '@/guide/stage';
import { whenEdited } from '@/journal/taken';
import { minutesOf } from '@/journal/page-length';
import { isBlank } from '@/journal/answer';
import type { Entries } from '@/journal/entries';
import { countedPages } from '@/journal/progress';
import { standingOf } from '@/journal/standing';
import { useGuide } from '@/store/use-guide';
import { buttonClass } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { roman } from '@/ui/stage-numeral';
import { clockTime, longDate } from '@/ui/when';
import { pagePath, stagePath, toWriting } from '@/paths';
import styles from './next-page.module.css';

type NextPageProps = {
  prompt: PromptFrame;
  entries: Entries;
  now: number;
  /** What it is called, where it is not simply the next one. */
  name?: string;
  /** Why this one, where there is more to say than that it comes next. */
  why?: string | undefined;
  /** On the contents of a stage, where the other pages stand below. */
  isAboveList?: boolean;
};

/** Where to carry on, one tap away. */
export function NextPage({
  prompt,
  entries,
  now,
  name = t`Your next page`,
  why,
  isAboveList = false,
}: NextPageProps) {
  const { chapterOf, path } = useGuide();
  const found = findSource(prompt.id);
  if (found === undefined) return null;
  const { stage } = found;
  const counted = countedPages(chapterOf(stage).pages, entries, now);
  const position = counted.findIndex(({ page }) => page.id === prompt.id) + 1;
  const { draft } = standingOf(prompt, entries, now);
  const isHalfWritten = draft !== undefined && !isBlank(draft.answer);
  return (
    <Sheet as="article" stack padded className={styles.card} aria-labelledby="next-page">
      <p className={`eyebrow ${styles.where}`}>
        <b>{name}</b>
        <span>
          {stage.number === undefined ? (
            <span>
              <Trans comment="A stage without a number, and where its page stands">
                <span>{stage.name}</span>, page <span>{position}</span> of{' '}
                <span>{counted.length}</span>
              </Trans>
            </span>
          ) : (
            <>
              <span aria-hidden="true">{t`Stage ${roman(stage.number)}, page ${position} of ${counted.length}`}</span>
              <span className="vh">{t`Stage ${stage.number}, page ${position} of ${counted.length}`}</span>
            </>
          )}
        </span>
        <span>
          {isHalfWritten
            ? t({
                comment: 'A page, with the day and the time it was last written at',
                message: `half-written, ${longDate(whenEdited(draft), now)}, ${clockTime(whenEdited(draft))}`,
              })
            : t({
                comment: 'How long a page takes',
                message: plural(minutesOf(prompt), {
                  one: 'about # minute',
                  other: 'about # minutes',
                }),
              })}
        </span>
      </p>
      <h2 id="next-page" className={styles.question}>
        {pageOnPath(found, path).prompt.question}
      </h2>
      {why === undefined ? null : <p className={`meta ${styles.why}`}>{why}</p>}
      <div className="actions">
        <Link
          className={buttonClass('primary')}
          to={pagePath(stage.slug, prompt.slug)}
          {...toWriting}
        >
          {isHalfWritten ? t`Continue writing` : t`Write this page`}
        </Link>
        {isAboveList ? null : (
          <Link
            className={buttonClass('text')}
            to={stagePath(stage.slug)}
          >{t`Choose another page`}</Link>
        )}
      </div>
    </Sheet>
  );
}
