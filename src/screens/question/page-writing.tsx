import { t } from '@lingui/core/macro';
import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ReusedAnswer } from '@/answers/answer-form';
import type { GuidedStep, Prompt, StageFrame } from '@/guide/stage';
import { whenEdited } from '@/journal/taken';
import { dayAt } from '@/journal/calendar-day';
import { isBlank } from '@/journal/answer';
import { useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { useIsWide } from '@/ui/use-is-wide';
import { useQuiet } from '@/ui/use-quiet';
import { shortDate } from '@/ui/when';
import { useWriting, useWrittenPart, type Writing } from '@/writing/use-draft';
import { FeltUnsafe, saysUnsafe } from '@/care/felt-unsafe';
import { WritingDesk } from '@/writing/writing-desk';
import { StepTools } from '@/tool-kit/step-tools';
import { pagePath, writtenPath } from '@/paths';
import type { AboutWordsProps } from './about-words';
import { BeforeGoingOn } from './before-going-on';
import { Caution } from './caution';
import styles from './page-writing.module.css';
import { isReadFor } from './is-read-for';
import { Reading } from './reading';

type PageWritingProps = {
  stage: StageFrame;
  step: GuidedStep;
  prompt: Prompt;
  /** The draft to go on with; empty for a new one. */
  place: { draft?: string; entry?: string };
  reused: readonly ReusedAnswer[];
  /** The reading was there before, with another page of the step or with this one. */
  isMet: boolean;
  isFolded: boolean;
  startWriting: boolean;
  /** Comes with the stages that have a page whose words are read for it. */
  AboutWords: ComponentType<AboutWordsProps> | null;
  onDone: () => void;
};

/** The sheet of one page, with Continue and Skip. */
export function PageWriting(props: PageWritingProps) {
  const { stage, step, prompt, place, reused, isMet, isFolded, onDone, AboutWords } = props;
  const isWide = useIsWide();
  // As it was on arrival: a screen that is turned round moves nobody.
  const [startWriting] = useState(props.startWriting && (isFolded || isWide));
  const [timesAsked, setTimesAsked] = useState(0);
  const toQuestion = useCallback(() => setTimesAsked((times) => times + 1), []);
  const readsFirst = props.startWriting && !startWriting;
  useEffect(() => {
    if (readsFirst) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [readsFirst]);
  const store = useJournalStore();
  const navigate = useNavigate();
  const now = useNow();
  useQuiet();
  const writing = useWriting(
    {
      source: prompt.id,
      asked: prompt.question,
      kind: prompt.kind,
      repeats: prompt.repeat !== undefined,
    },
    place,
  );

  function setAside(said: string): void {
    writing.settle('skipped');
    const { offerUndo, unskip } = store.getState();
    offerUndo(said, () => {
      unskip(writing.draftId);
      void navigate(pagePath(stage.slug, prompt.slug));
    });
    onDone();
  }

  function goOn(): void {
    // Going on from an empty sheet is a way of skipping it.
    if (isBlank(writing.newest().answer))
      return setAside(t`Nothing written, so “${prompt.name}” is set aside`);
    writing.settle('answered');
    onDone();
  }

  /** The page is done with, and no other one follows by itself. */
  function close(): void {
    writing.settle('answered');
    void navigate(writtenPath(stage.slug));
  }

  return (
    <WritingDesk
      prompt={prompt}
      writing={writing}
      reused={reused}
      startWriting={startWriting}
      timesAsked={timesAsked}
      today={dayAt(now)}
      onContinue={goOn}
      beside={
        <>
          <Reading
            guidance={step.guidance}
            prompt={prompt}
            folded={isFolded}
            isMet={isMet}
            onToQuestion={toQuestion}
          />
          {isWide ? <StepTools step={step} /> : null}
        </>
      }
      below={<Below writing={writing} prompt={prompt} AboutWords={AboutWords} onClose={close} />}
      above={
        <>
          {isWide ? null : <Caution words={step.guidance.caution} />}
          <SetAside writing={writing} now={now} />
        </>
      }
      actions={
        <>
          <Button variant="primary" onClick={goOn}>{t`Continue`}</Button>
          <Button
            onClick={() => setAside(t`“${prompt.name}” is set aside`)}
          >{t`Skip for now`}</Button>
        </>
      }
    />
  );
}

type BelowProps = Pick<PageWritingProps, 'prompt' | 'AboutWords'> & {
  writing: Writing;
  onClose: () => void;
};

/** What an answer brings with it, under the sheet. */
function Below({ writing, prompt, AboutWords, onClose }: BelowProps) {
  return (
    <>
      <FeltUnsafe isSaid={useWrittenPart(writing, ({ answer }) => saysUnsafe(answer))} />
      {AboutWords !== null && isReadFor(prompt) ? (
        <AboutWords writing={writing} prompt={prompt} />
      ) : null}
      <BeforeGoingOn writing={writing} page={prompt.id} onClose={onClose} />
    </>
  );
}

function SetAside({ writing, now }: { writing: Writing; now: number }) {
  const draft = useWrittenPart(writing, (newest) => (newest.outcome === 'skipped' ? newest : null));
  if (draft === null) return null;
  return (
    <p className={`${styles.aside} meta`}>
      {t`You set this page aside on ${shortDate(whenEdited(draft), now)}. Writing on it takes it up again.`}
    </p>
  );
}
