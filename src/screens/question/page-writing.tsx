import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ReusedAnswer } from '@/answers/answer-form';
import type { PromptId } from '@/guide/guide';
import { isMeantForThem } from '@/guide/on-path';
import type { GuidedStep, Prompt, Stage } from '@/guide/stage';
import { whenEdited } from '@/journal/taken';
import { dayAt } from '@/journal/calendar-day';
import { isBlank } from '@/journal/answer';
import { ownWords } from '@/journal/own-words';
import { useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { useIsWide } from '@/ui/use-is-wide';
import { useQuiet } from '@/ui/use-quiet';
import { shortDate } from '@/ui/when';
import { useDraft } from '@/writing/use-draft';
import { FeltUnsafe } from '@/care/felt-unsafe';
import { PressingWords } from '@/care/pressing-words';
import { PursuitNote } from '@/care/pursuit-note';
import { WatchingNote } from '@/care/watching-note';
import { WritingDesk } from '@/writing/writing-desk';
import { StepTools } from '@/tool-kit/step-tools';
import { pagePath, writtenPath } from '@/paths';
import { BeforeGoingOn } from './before-going-on';
import { Caution } from './caution';
import styles from './page-writing.module.css';
import { Reading } from './reading';

type PageWritingProps = {
  stage: Stage;
  step: GuidedStep;
  prompt: Prompt;
  /** The draft to go on with; empty for a new one. */
  place: { draft?: string; entry?: string };
  reused: readonly ReusedAnswer[];
  /** The reading was there before, with another page of the step or with this one. */
  isMet: boolean;
  isFolded: boolean;
  startWriting: boolean;
  onDone: () => void;
};

/**
 * The page on signs, where words may be about checking on somebody (docs/content-brief.md, 5.2).
 */
const signsPage: PromptId = 'Q1-1';

/** Pages whose words may become a message. */
const messagePages: readonly string[] = ['R1-3', 'R3-2'] satisfies PromptId[];

/** The letter that is never sent: everything may be said in it. */
const lettersPage: PromptId = 'T2-2';

/** The sheet of one page, with Continue and Skip. */
export function PageWriting(props: PageWritingProps) {
  const { stage, step, prompt, place, reused, isMet, isFolded, onDone } = props;
  const isWide = useIsWide();
  // As it was on arrival: a screen that is turned round moves nobody.
  const [startWriting] = useState(props.startWriting && (isFolded || isWide));
  const [timesAsked, setTimesAsked] = useState(0);
  const readsFirst = props.startWriting && !startWriting;
  useEffect(() => {
    if (readsFirst) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [readsFirst]);
  const store = useJournalStore();
  const navigate = useNavigate();
  const now = useNow();
  useQuiet();
  const written = useDraft(
    {
      source: prompt.id,
      asked: prompt.question,
      kind: prompt.kind,
      repeats: prompt.repeat !== undefined,
    },
    place,
  );
  const { draft, answer } = written;

  function setAside(said: string): void {
    written.settle('skipped');
    const { offerUndo, unskip } = store.getState();
    offerUndo(said, () => {
      unskip(draft.id);
      void navigate(pagePath(stage.slug, prompt.slug));
    });
    onDone();
  }

  function goOn(): void {
    // Going on from an empty sheet is a way of skipping it.
    if (isBlank(answer)) return setAside(`Nothing written, so “${prompt.name}” is set aside`);
    written.settle('answered');
    onDone();
  }

  /** The page is done with, and no other one follows by itself. */
  function close(): void {
    written.settle('answered');
    void navigate(writtenPath(stage.slug));
  }

  return (
    <WritingDesk
      prompt={prompt}
      written={written}
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
            onToQuestion={() => setTimesAsked((times) => times + 1)}
          />
          {isWide ? <StepTools step={step} /> : null}
        </>
      }
      below={
        <>
          <FeltUnsafe answer={answer} />
          {messagePages.includes(prompt.id) ? <PressingWords words={ownWords(answer)} /> : null}
          {isMeantForThem(prompt) && prompt.id !== lettersPage ? (
            <PursuitNote words={ownWords(answer)} />
          ) : null}
          {prompt.id === signsPage ? <WatchingNote words={ownWords(answer)} toPause /> : null}
          <BeforeGoingOn page={prompt.id} answer={answer} onClose={close} />
        </>
      }
      above={
        <>
          {isWide ? null : <Caution words={step.guidance.caution} />}
          {draft.outcome === 'skipped' ? (
            <p className={`${styles.aside} meta`}>
              {`You set this page aside on ${shortDate(whenEdited(draft), now)}. Writing on it takes it up again.`}
            </p>
          ) : null}
        </>
      }
      actions={
        <>
          <Button variant="primary" onClick={goOn}>
            Continue
          </Button>
          <Button onClick={() => setAside(`“${prompt.name}” is set aside`)}>Skip for now</Button>
        </>
      }
    />
  );
}
