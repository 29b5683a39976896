import { t } from '@lingui/core/macro';
import { useState, type ComponentType } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { StepId } from '@/guide/guide';
import { plansContact } from '@/guide/on-path';
import type { GuidedStep, Prompt, StageFrame } from '@/guide/stage';
import { isThisSitting } from '@/journal/believed';
import { entriesFor, type Entries } from '@/journal/entries';
import { factOf, type Facts } from '@/journal/facts';
import { sealedUntil } from '@/journal/letters';
import { chapterProgress, countedPages, pageAfter } from '@/journal/progress';
import { standingOf, type Standing } from '@/journal/standing';
import { stopBefore } from '@/journal/stop-before';
import type { Safety } from '@/journal/safety';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useSky } from '@/store/sky';
import { useGuide } from '@/store/use-guide';
import { useNow } from '@/store/use-now';
import { useSitting } from '@/store/use-sitting';
import { useDocumentTitle } from '@/ui/document-title';
import { StageNumeral } from '@/ui/stage-numeral';
import { StepBar } from '@/ui/step-bar';
import { PageNotes, sayingCautionFirst } from '@/care/page-notes';
import { SafetyOffer, useIsOffered } from '@/care/safety-offer';
import { StepTools } from '@/tool-kit/step-tools';
import {
  asksForChange,
  asksForWriting,
  pagePath,
  stagePath,
  withSkyFrom,
  withStopBefore,
  writtenPath,
} from '@/paths';
import type { AboutWordsProps } from './about-words';
import { PageSealed, PageWaiting, PageWritten } from './late-pages';
import { PageWriting } from './page-writing';
import { useReused } from './use-reused';
import styles from './question-screen.module.css';
import { PartBoundary } from '@/ui/part-boundary';
import { useIsWide } from '@/ui/use-is-wide';

/** The step beside which the safety questions are offered. */
const myPartStep: StepId = 'U2';

/** What comes with the questions of some stages, and not with those of the others. */
export type StageParts = {
  /** Where there is a page whose words are read for it. */
  AboutWords: ComponentType<AboutWordsProps> | null;
  /** Where the stage is about contact. */
  PathNotice: ComponentType<{ safety: Safety }> | null;
};

type QuestionScreenProps = StageParts & {
  stage: StageFrame;
  step: GuidedStep;
  prompt: Prompt;
  safety: Safety;
};

type Mode = 'write' | 'write-new' | 'read' | 'wait';

type Journal = { entries: Entries; facts: Facts };

function modeFor(
  prompt: Prompt,
  standing: Standing,
  { entries, facts }: Journal,
  now: number,
  isToChange = false,
): Mode {
  const { state, draft, entry, waitsUntil, isDue } = standing;
  if (waitsUntil !== undefined) return 'wait';
  if (draft === undefined || state !== 'answered') return 'write';
  if (entry !== undefined && sealedUntil(facts, entry.id) !== null)
    return isDue ? 'write-new' : 'read';
  if (isToChange) return 'write';
  if (isDue) return 'write-new';
  return prompt.repeat === undefined && isThisSitting(draft, entries, now) ? 'write' : 'read';
}

/** One question, one page: reading beside writing. */
export function QuestionScreen(props: QuestionScreenProps) {
  const { stage, step: fullStep, prompt, safety, AboutWords, PathNotice } = props;
  const step = sayingCautionFirst(fullStep, prompt, safety);
  const offer = step.id === myPartStep ? 'my-part' : 'contact';
  const store = useJournalStore();
  const navigate = useNavigate();
  const location = useLocation();
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const now = useNow();
  // As it was when the page was opened: the first word folds nothing away.
  const [isMet] = useState(step.prompts.some(({ id }) => entriesFor(entries, id).length > 0));
  // One's own part is met once: from its first words on, the questions are not offered beside every page.
  const isOffered =
    useIsOffered(offer, safety.answeredAny) &&
    (step.id === myPartStep ? !isMet : plansContact(prompt));
  const standing = standingOf(prompt, entries, now);
  const seal = standing.entry === undefined ? null : sealedUntil(facts, standing.entry.id);
  const sitting = useSitting();
  // Chosen when the page is opened, or come back to: saving must not turn the sheet into a reading view.
  const [{ mode, chosenIn }, choose] = useState<{ mode: Mode; chosenIn: number }>(() => ({
    mode: modeFor(prompt, standing, { entries, facts }, now, asksForChange(location.state)),
    chosenIn: sitting,
  }));
  if (chosenIn !== sitting)
    choose({ mode: modeFor(prompt, standing, { entries, facts }, now), chosenIn: sitting });
  const [isAskedFor, setIsAskedFor] = useState(false);
  const isWide = useIsWide();

  function openSheet(asked: Mode): void {
    choose({ mode: asked, chosenIn: sitting });
    setIsAskedFor(true);
  }

  const { chapterOf } = useGuide();
  const [skyBefore] = useState(useSky(now).progress);
  const counted = countedPages(chapterOf(stage).pages, entries, now).map(({ page }) => page.id);
  // A page that waits for its day is none of them yet, and may be opened all the same.
  const position = counted.includes(prompt.id) ? counted.indexOf(prompt.id) + 1 : undefined;
  useDocumentTitle(t`${step.guidance.title}, page ${String(position)} of ${counted.length}`);

  function goOn(): void {
    const { entries: after, facts: known, now: clock } = store.getState();
    const at = clock();
    const chapter = chapterOf(stage);
    const next = pageAfter(chapter.pages, prompt.id, after, at);
    const finishedTurn = factOf(known, `finished.${stage.slug}`);
    const { isFinished, extra } = chapterProgress(chapter, after, at, finishedTurn);
    if (next === undefined || (isFinished && extra === 0)) {
      void navigate(writtenPath(stage.slug), withSkyFrom(skyBefore));
    } else {
      const onward = pagePath(stage.slug, next.slug);
      if (stopBefore(prompt, next, after, at, known) === null) void navigate(onward);
      else void navigate(writtenPath(stage.slug), withStopBefore(onward));
    }
  }

  const reused = useReused(prompt);
  return (
    <>
      <StepBar
        back={{ address: stagePath(stage.slug), name: stage.name }}
        place={
          <>
            {stage.number === undefined ? null : (
              <>
                <StageNumeral number={stage.number} /> <span aria-hidden="true">·</span>{' '}
              </>
            )}
            <span>{step.name}</span>
          </>
        }
        position={position}
        total={counted.length}
      />
      <PartBoundary name={t`The notes above the page`}>
        <div className={styles.notes}>
          {PathNotice === null ? null : <PathNotice safety={safety} />}
          {isOffered ? <SafetyOffer place={offer} /> : null}
          <PageNotes step={fullStep} prompt={prompt} safety={safety} />
        </div>
      </PartBoundary>
      {mode === 'wait' && standing.waitsUntil !== undefined ? (
        <PageWaiting
          step={step}
          prompt={prompt}
          until={standing.waitsUntil}
          now={now}
          isMet={isMet}
          onOpen={() => openSheet('write')}
        />
      ) : mode === 'read' && standing.entry !== undefined && seal !== null ? (
        <PageSealed
          step={step}
          prompt={prompt}
          entry={standing.entry}
          until={seal}
          now={now}
          onWriteNew={() => openSheet('write-new')}
          onContinue={goOn}
        />
      ) : mode === 'read' && standing.entry !== undefined ? (
        <PageWritten
          step={step}
          prompt={prompt}
          entry={standing.entry}
          now={now}
          onChange={() => openSheet('write')}
          onWriteNew={() => openSheet('write-new')}
          onContinue={goOn}
        />
      ) : (
        <PageWriting
          key={mode === 'write-new' ? `${mode} ${chosenIn}` : mode}
          stage={stage}
          step={step}
          prompt={prompt}
          place={
            mode === 'write-new' || standing.draft === undefined || standing.entry === undefined
              ? {}
              : { draft: standing.draft.id, entry: standing.entry.id }
          }
          reused={reused}
          isMet={isMet}
          isFolded={isMet || isAskedFor}
          startWriting={asksForWriting(location.state) || isAskedFor}
          onDone={goOn}
          AboutWords={AboutWords}
        />
      )}
      {isWide ? null : (
        <PartBoundary name={t`The list of tools`}>
          <StepTools step={step} />
        </PartBoundary>
      )}
    </>
  );
}
