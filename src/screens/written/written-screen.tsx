import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import type { StageFrame } from '@/guide/stage';
import { pageOnPath } from '@/guide/whole';
import { settledOf, type ChapterProgress } from '@/journal/progress';
import { isBehind, isComplete } from '@/journal/next-page';
import { extraWords, progressWords } from '@/journal/progress-words';
import { isShown } from '@/journal/standing';
import { pageForToday } from '@/journal/suggestion';
import { enoughOf, isDeclined } from '@/journal/enough';
import { useJournal } from '@/store/journal-context';
import { useGuide } from '@/store/use-guide';
import { useProgress } from '@/store/use-progress';
import { useSky } from '@/store/sky';
import { useNow } from '@/store/use-now';
import { PartBoundary } from '@/ui/part-boundary';
import { buttonClass } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { Horizon } from '@/ui/horizon';
import { HOURS } from '@/ui/hours';
import { roman, StageNumeral } from '@/ui/stage-numeral';
import { isTonight } from '@/ui/when';
import { pagePath, paths, skyFromOf, stagePath, stopBeforeOf, toWriting } from '@/paths';
import { EnoughNote } from '@/screens/enough-note';
import { WrittenRow } from './written-row';
import styles from './written-screen.module.css';
import { inSentence } from '@/words/language';

/** The end of a stage: what was written in it, and leave to stop. */
export function WrittenScreen({ stage }: { stage: StageFrame }) {
  const now = useNow();
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const { stages, chapterOf, openPages, path } = useGuide();
  const progressOf = useProgress(now);
  const progress = progressOf(stage);
  const isAllBehind = stages.every((one) => one.number === undefined || isBehind(progressOf(one)));
  const sky = useSky(now);
  const location = useLocation();
  // Coming from the stage's last page, the sky starts where it stood and moves while it is looked at.
  const [shown, setShown] = useState(skyFromOf(location.state) ?? sky.progress);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setShown(sky.progress));
    return () => cancelAnimationFrame(frame);
  }, [sky.progress]);
  useDocumentTitle(`${stage.name}: ${inSentence(titleWords(progress))}`);

  const place = stages.findIndex(({ slug }) => slug === stage.slug);
  // The first open question there is from here on, in this stage or a later one, else in any.
  const next = [...stages.slice(place), ...stages.slice(0, place)]
    .map((one) => ({ stage: one, page: pageForToday(chapterOf(one).pages, entries, now, facts) }))
    .find(({ page }) => page !== undefined);
  // Where a day has had enough writing in it, or going on stopped before a second long page.
  const stoppedBefore = stopBeforeOf(location.state);
  const isStopped = stoppedBefore !== undefined && !isDeclined('one-long', facts, now);
  const stop = enoughOf(entries, now, facts) ?? (isStopped ? 'one-long' : null);
  const onward =
    stoppedBefore ??
    (next?.page === undefined ? undefined : pagePath(next.stage.slug, next.page.slug));
  const hourName = inSentence(HOURS[sky.hour]?.name ?? '');
  return (
    <>
      <div className="bleed">
        <Horizon progress={shown} label={t`The sky: ${hourName}.`} />
      </div>
      <div className={styles.columns}>
        <section aria-labelledby="written">
          <p className="eyebrow">
            {stage.number === undefined ? null : (
              <>
                <StageNumeral number={stage.number} /> <span aria-hidden="true">·</span>
              </>
            )}
            <span>{stage.name}</span>
          </p>
          <h1 id="written" className="display" tabIndex={-1}>
            {`${titleWords(progress)}.`}
          </h1>
          <p className={`lede ${styles.lede}`}>{ledeWords(stage, progress, isAllBehind, now)}</p>
          <div className={`${styles.actions} actions`}>
            <Link className={buttonClass('primary')} to={paths.path}>
              {isTonight(now) ? t`Stop for tonight` : t`Stop for today`}
            </Link>
            {next?.page === undefined || stop !== null ? null : (
              <Link
                className={buttonClass('quiet')}
                to={pagePath(next.stage.slug, next.page.slug)}
                {...toWriting}
              >
                {next.stage.slug === stage.slug
                  ? t`Go on to the next page`
                  : next.stage.number === undefined
                    ? t`Go on to “${next.stage.name}”`
                    : t`Go on to stage ${roman(next.stage.number)}`}
              </Link>
            )}
            {progress.isFinished && progress.extra === 0 ? null : (
              <Link
                className={buttonClass('text')}
                to={stagePath(stage.slug)}
              >{t`Choose another page`}</Link>
            )}
          </div>
          <PartBoundary>
            {stop === null ? null : <EnoughNote reason={stop} now={now} onward={onward} />}
          </PartBoundary>
        </section>
        <section aria-labelledby="pages">
          <h2 id="pages" className={styles.pagesTitle}>{t`Your pages in this stage`}</h2>
          <ul className={styles.pages}>
            {openPages(stage)
              .map((page) => pageOnPath(page, path).prompt)
              .filter((prompt) => isShown(prompt, entries))
              .map((prompt) => (
                <WrittenRow
                  key={prompt.id}
                  stage={stage}
                  prompt={prompt}
                  entries={entries}
                  now={now}
                />
              ))}
          </ul>
        </section>
      </div>
    </>
  );
}

/** What is set aside is not written, and leaves a stage behind all the same. */
function titleWords(progress: ChapterProgress): string {
  if (!progress.isFinished) return t`So far`;
  if (isComplete(progress)) return t`Written`;
  return progress.written === 0 ? t`Set aside` : t`Far enough`;
}

const sentences = (...all: readonly string[]): string => all.join(' ');

function ledeWords(
  stage: StageFrame,
  progress: ChapterProgress,
  isAllBehind: boolean,
  now: number,
): string {
  if (!progress.isFinished) {
    return settledOf(progress) + progress.halfWritten === 0
      ? t`Nothing in this stage yet. It waits as long as you like.`
      : t`You can stop here. The other pages wait as long as you like.`;
  }
  const extra = extraWords(progress);
  const said = extra === '' ? [] : [`${extra}.`];
  if (!isComplete(progress)) {
    return sentences(
      `${progressWords(progress)}.`,
      ...said,
      t`What you set aside waits as long as you like; a page of it is offered on another day.`,
    );
  }
  if (isAllBehind && stage.number !== undefined) {
    return sentences(
      t`All six stages are behind you.`,
      ...said,
      t`Whatever happens next, this draft is yours.`,
    );
  }
  if (stage.number === undefined) {
    return sentences(
      isTonight(now)
        ? t`You can stop here tonight. It is all kept.`
        : t`You can stop here for today. It is all kept.`,
      ...said,
    );
  }
  return sentences(
    t`The sky has moved a little.`,
    ...said,
    isTonight(now)
      ? t`You can stop here tonight; the next page will be exactly where you left it.`
      : t`You can stop here for today; the next page will be exactly where you left it.`,
  );
}
