import { Link } from 'react-router-dom';
import { isOptional } from '@/guide/on-path';
import type { Prompt, Stage } from '@/guide/stage';
import { whenEdited } from '@/journal/taken';
import type { Entries } from '@/journal/entries';
import { chapterProgress, isComplete } from '@/journal/progress';
import { isShown, standingOf } from '@/journal/standing';
import { isBlank } from '@/journal/answer';
import { useJournal } from '@/store/journal-context';
import { useGuide } from '@/store/use-guide';
import { useNow } from '@/store/use-now';
import { useDocumentTitle } from '@/ui/document-title';
import { Icon } from '@/ui/icon';
import { StageNumeral } from '@/ui/stage-numeral';
import { StepBar } from '@/ui/step-bar';
import { shortDate } from '@/ui/when';
import { PathLine, PathNotice } from '@/care/path-notice';
import { StepTools } from '@/tool-kit/step-tools';
import { pagePath, paths, writtenPath } from '@/paths';
import { ReadinessLine } from './readiness-line';
import { StageIntro } from './stage-intro';
import styles from './stage-screen.module.css';

/** Every page of one stage, step by step; open in any order. */
export function StageScreen({ stage }: { stage: Stage }) {
  useDocumentTitle(
    stage.number === undefined ? stage.name : `Stage ${stage.number}: ${stage.name}`,
  );
  const now = useNow();
  const entries = useJournal((state) => state.entries);
  const { path, chapterOf, pageOnPath, isPutAway, safety } = useGuide();
  const chapter = chapterOf(stage);
  const progress = chapterProgress(chapter, entries, now);
  const hasPutAway = stage.steps.some((step) => step.prompts.some(isPutAway));
  return (
    <>
      <StepBar
        back={{ address: paths.path, name: 'Path' }}
        place={stage.number === undefined ? null : <StageNumeral number={stage.number} />}
      />
      <div className={styles.head}>
        <h1 tabIndex={-1}>{stage.name}</h1>
        <StageIntro stage={stage} />
        <p className="lede">
          {chapter.pages.length === 0
            ? 'These pages are put away for now.'
            : progress.settled === 0
              ? 'Any page, in any order. None of them has to be written.'
              : isComplete(progress)
                ? `All ${progress.pages} pages are behind you. Each can be written again.`
                : `${progress.settled} of ${progress.pages} pages are behind you. The rest can wait.`}
        </p>
        {stage.slug === 'reconnect' && path === 'open' ? <ReadinessLine now={now} /> : null}
        {progress.settled === 0 ? null : (
          <p>
            <Link className={styles.review} to={writtenPath(stage.slug)}>
              Read what you’ve written here
            </Link>
          </p>
        )}
      </div>
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
                  .filter((prompt) => isShown(prompt, entries))
                  .map((prompt) => (
                    <PageRow
                      key={prompt.id}
                      stage={stage}
                      prompt={pageOnPath({ stage, step, prompt }).prompt}
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
    </>
  );
}

type PageRowProps = {
  stage: Stage;
  prompt: Prompt;
  isPutAway: boolean;
  isOptional: boolean;
  entries: Entries;
  now: number;
};

function PageRow({ stage, prompt, isPutAway, isOptional: mayBeLeft, entries, now }: PageRowProps) {
  const standing = standingOf(prompt, entries, now);
  const said =
    statusWords(prompt, standing, now) || (mayBeLeft ? 'You can leave this one out' : '');
  return (
    <li className={styles.page} data-state={isPutAway ? 'put-away' : standing.state}>
      <Link to={pagePath(stage.slug, prompt.slug)}>
        <span className={styles.question}>{prompt.question}</span>
        <span className={styles.status}>
          {isPutAway ? (
            'Put away for now'
          ) : (
            <>
              {standing.state === 'answered' ? <Icon name="check" small /> : null}
              {said === '' ? null : <span>{said}</span>}
            </>
          )}
        </span>
      </Link>
    </li>
  );
}

function statusWords(
  prompt: Prompt,
  { state, draft, waitsUntil, isDue }: ReturnType<typeof standingOf>,
  now: number,
): string {
  if (waitsUntil !== undefined) {
    return Number.isFinite(waitsUntil)
      ? `Waits until ${shortDate(waitsUntil, now)}`
      : 'Waits for an earlier page';
  }
  if (draft === undefined || (state === 'open' && isBlank(draft.answer))) {
    return prompt.repeat === undefined ? '' : prompt.repeat.words;
  }
  const date = shortDate(whenEdited(draft), now);
  if (state === 'open') return `Half-written, ${date}`;
  if (state === 'skipped') return `Set aside, ${date}`;
  return isDue ? `Written ${date}. Comes round again` : `Written ${date}`;
}
