import { plural, t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { isOptional } from '@/guide/on-path';
import { pageOnPath } from '@/guide/whole';
import type { StageFrame } from '@/guide/stage';
import { pageCount } from '@/journal/counted';
import { settledOf, type ChapterProgress } from '@/journal/progress';
import { extraWords, progressWords } from '@/journal/progress-words';
import { isShown } from '@/journal/standing';
import { pageForToday } from '@/journal/suggestion';
import { useJournal } from '@/store/journal-context';
import { useGuide } from '@/store/use-guide';
import { useProgress } from '@/store/use-progress';
import { useNow } from '@/store/use-now';
import { useDocumentTitle } from '@/ui/document-title';
import { StageNumeral } from '@/ui/stage-numeral';
import { PartBoundary } from '@/ui/part-boundary';
import { StepBar } from '@/ui/step-bar';
import { PathLine } from '@/care/path-line';
import { PathNotice } from '@/care/path-notice';
import { StepTools } from '@/tool-kit/step-tools';
import { buttonClass } from '@/ui/button';
import { paths, writtenPath } from '@/paths';
import { NextPage } from '@/screens/next-page';
import { PageRow } from './page-row';
import { ReadinessLine } from './readiness-line';
import { StageIntro } from './stage-intro';
import styles from './stage-screen.module.css';

/** Every page of one stage, step by step; open in any order. */
export function StageScreen({ stage }: { stage: StageFrame }) {
  useDocumentTitle(
    stage.number === undefined ? stage.name : t`Stage ${stage.number}: ${stage.name}`,
  );
  const now = useNow();
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const { path, chapterOf, suggested, isPutAway, safety } = useGuide();
  const chapter = chapterOf(stage);
  const progress = useProgress(now)(stage);
  const here = pageForToday(chapter.pages, entries, now, facts);
  const next = here ?? pageForToday(suggested, entries, now, facts);
  const hasPutAway = stage.steps.some((step) => step.prompts.some(isPutAway));
  return (
    <>
      <StepBar
        back={{ address: paths.path, name: t`Path` }}
        place={stage.number === undefined ? null : <StageNumeral number={stage.number} />}
      />
      <div className={styles.head}>
        <h1 tabIndex={-1}>{stage.name}</h1>
        <StageIntro stage={stage} />
        <p className="muted">
          {chapter.pages.length === 0 ? t`These pages are put away for now.` : ledeWords(progress)}
        </p>
        {stage.slug === 'reconnect' && path === 'open' ? <ReadinessLine now={now} /> : null}
        {progress.written + progress.halfWritten === 0 ? null : (
          <p>
            <Link
              className={styles.review}
              to={writtenPath(stage.slug)}
            >{t`Read what you’ve written here`}</Link>
          </p>
        )}
      </div>
      {next === undefined || chapter.pages.length === 0 ? null : (
        <div className={styles.next}>
          <PartBoundary name={t`The way to your next page`}>
            <NextPage
              prompt={next}
              entries={entries}
              now={now}
              {...(here === undefined ? { name: t`On from here` } : {})}
              isAboveList
            />
          </PartBoundary>
        </div>
      )}
      {hasPutAway ? (
        <div className={styles.away}>
          {chapter.pages.length === 0 ? (
            <PathNotice safety={safety} people />
          ) : (
            <PathLine safety={safety} />
          )}
        </div>
      ) : null}
      <ol className={styles.steps}>
        {stage.steps.map((step) => (
          <li key={step.id} className={styles.step}>
            <h2>{step.name}</h2>
            <div>
              <ol>
                {step.prompts
                  .map((prompt) => pageOnPath({ stage, step, prompt }, path).prompt)
                  .filter((prompt) => isShown(prompt, entries))
                  .map((prompt) => (
                    <PageRow
                      key={prompt.id}
                      stage={stage}
                      prompt={prompt}
                      isPutAway={isPutAway(prompt)}
                      isOptional={isOptional(prompt, path)}
                      entries={entries}
                      now={now}
                    />
                  ))}
              </ol>
              <StepTools step={step} />
            </div>
          </li>
        ))}
      </ol>
      {stage.slug === 'closing' && entries.size > 0 ? (
        <p className="actions">
          <Link
            className={buttonClass('text')}
            to={paths.takeAlong}
          >{t`Take what you wrote with you, as files of your own`}</Link>
        </p>
      ) : null}
    </>
  );
}

function ledeWords(progress: ChapterProgress): string {
  const { isFinished, pages, written, setAside } = progress;
  if (settledOf(progress) === 0) return t`None of these pages has to be written.`;
  if (!isFinished) {
    const areWritten =
      setAside > 0 ? '' : plural(written, { one: ' is written', other: ' are written' });
    return t`${progressWords(progress)}${areWritten}. The rest can wait.`;
  }
  const every = pages === 1 ? t`The one page is written` : t`All ${pageCount(pages)} are written`;
  const all = setAside > 0 ? progressWords(progress) : every;
  const again = written === 0 ? t`Each can still be written` : t`Each can be written again`;
  return `${[all, extraWords(progress), again].filter(Boolean).join('. ')}.`;
}
