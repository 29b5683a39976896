import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { sunsOf } from '@/guide/guide';
import type { Prompt, Stage } from '@/guide/stage';
import { whenEdited } from '@/journal/taken';
import { isBlank } from '@/journal/answer';
import { excerpt } from '@/journal/answer-text';
import type { Entries } from '@/journal/entries';
import { chapterProgress, isComplete } from '@/journal/progress';
import { isShown, standingOf } from '@/journal/standing';
import { enoughOf } from '@/journal/enough';
import { useJournal } from '@/store/journal-context';
import { useGuide } from '@/store/use-guide';
import { useSky } from '@/store/sky';
import { useNow } from '@/store/use-now';
import { PartBoundary } from '@/ui/part-boundary';
import { buttonClass } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { Horizon } from '@/ui/horizon';
import { HOURS } from '@/ui/hours';
import { roman, StageNumeral } from '@/ui/stage-numeral';
import { shortDate } from '@/ui/when';
import {
  pagePath,
  paths,
  redraftPath,
  skyFromOf,
  stagePath,
  stopBeforeOf,
  toWriting,
} from '@/paths';
import { EnoughNote } from '@/screens/enough-note';
import styles from './written-screen.module.css';

/** The end of a stage: what was written in it, and leave to stop. */
export function WrittenScreen({ stage }: { stage: Stage }) {
  const now = useNow();
  const entries = useJournal((state) => state.entries);
  const { stages, chapterOf, openPages } = useGuide();
  const progress = chapterProgress(chapterOf(stage), entries, now);
  const isDone = isComplete(progress);
  const sky = useSky(now);
  const location = useLocation();
  // Coming from the stage's last page, the sky starts where it stood and moves while it is looked at.
  const [shown, setShown] = useState(skyFromOf(location.state) ?? sky.progress);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setShown(sky.progress));
    return () => cancelAnimationFrame(frame);
  }, [sky.progress]);
  useDocumentTitle(isDone ? `${stage.name}: written` : `${stage.name}: so far`);

  const place = stages.findIndex(({ slug }) => slug === stage.slug);
  const next = stages.slice(place + 1).find((one) => openPages(one).length > 0);
  const hourName = HOURS[sky.hour]?.name.toLowerCase() ?? '';
  return (
    <>
      <div className="bleed">
        <Horizon progress={shown} label={`The sky: ${hourName}.`} />
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
            {isDone ? 'Written.' : 'So far.'}
          </h1>
          <p className={`lede ${styles.lede}`}>{ledeWords(stage, isDone, progress.settled)}</p>
          <PartBoundary>
            <Stop now={now} />
          </PartBoundary>
          <div className={`${styles.actions} actions`}>
            <Link className={buttonClass('primary')} to={paths.path}>
              Stop for tonight
            </Link>
            {isDone && next !== undefined ? (
              <Link className={buttonClass('quiet')} to={stagePath(next.slug)}>
                {next.number === undefined
                  ? `Go on to “${next.name}”`
                  : `Go on to stage ${roman(next.number)}`}
              </Link>
            ) : null}
            {isDone ? null : (
              <Link className={buttonClass('quiet')} to={stagePath(stage.slug)}>
                Choose another page
              </Link>
            )}
          </div>
        </section>
        <section aria-labelledby="pages">
          <h2 id="pages" className={styles.pagesTitle}>
            Your pages in this stage
          </h2>
          <ul className={styles.pages}>
            {openPages(stage)
              .map(({ prompt }) => prompt)
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

/** Where a day has had enough writing in it, or going on stopped before a second long page. */
function Stop({ now }: { now: number }) {
  const entries = useJournal((state) => state.entries);
  const onward = stopBeforeOf(useLocation().state);
  const enough = enoughOf(entries, now);
  if (enough === null && onward === undefined) return null;
  return <EnoughNote reason={enough ?? 'one-long'} now={now} onward={onward} />;
}

function ledeWords(stage: Stage, isDone: boolean, settled: number): string {
  if (!isDone) {
    return settled === 0
      ? 'Nothing in this stage yet. It waits as long as you like.'
      : 'You can stop here tonight. The other pages wait as long as you like.';
  }
  if (stage.number === 6) {
    return 'All six stages are behind you. Whatever happens next, this draft is yours.';
  }
  if (stage.number === undefined) return 'You can stop here tonight. It is all kept.';
  return 'The sky has moved a little. You can stop here tonight; the next stage will be exactly where you left it.';
}

type WrittenRowProps = { stage: Stage; prompt: Prompt; entries: Entries; now: number };

function WrittenRow({ stage, prompt, entries, now }: WrittenRowProps) {
  const { state, entry, draft, waitsUntil } = standingOf(prompt, entries, now);
  const hasWords = draft !== undefined && !isBlank(draft.answer);
  const canRedraft = state === 'answered' && entry !== undefined && prompt.repeat === undefined;
  return (
    <li>
      <span className={styles.question}>{prompt.question}</span>
      {canRedraft ? (
        <Link to={redraftPath(entry.id)} {...toWriting}>
          <span>Redraft</span>
          <span className="vh">{`: ${prompt.question}`}</span>
        </Link>
      ) : (
        <Link to={pagePath(stage.slug, prompt.slug)}>
          <span>{hasWords ? 'Open' : 'Write'}</span>
          <span className="vh">{`: ${prompt.question}`}</span>
        </Link>
      )}
      <span className={styles.words}>
        <span translate={hasWords ? 'no' : undefined}>
          {hasWords ? excerpt(draft.answer, 90, sunsOf(draft.source)) : 'Not answered'}
        </span>{' '}
        <span className="meta">
          {`${state === 'skipped' ? 'Set aside ' : ''}${draft === undefined ? '' : shortDate(whenEdited(draft), now)}${
            waitsUntil !== undefined && Number.isFinite(waitsUntil)
              ? `Waits until ${shortDate(waitsUntil, now)}`
              : ''
          }`}
        </span>
      </span>
    </li>
  );
}
