import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { AnswerForm, type AnswerFormHandle, type ReusedAnswer } from '@/answers/answer-form';
import { countWords } from '@/answers/word-count';
import type { Prompt } from '@/guide/stage';
import { answerText } from '@/journal/answer-text';
import { counted } from '@/journal/counted';
import { arriveAtField } from '@/ui/arrive-at-field';
import { SaveStatus } from '@/ui/save-status';
import { Starters } from '@/ui/starters';
import { CrisisNotice } from '@/care/crisis-notice';
import { CopyWords } from './copy-words';
import { useSaveStatus } from './use-save-status';
import type { WrittenDraft } from './use-draft';
import styles from './writing-desk.module.css';
import { PartBoundary } from '@/ui/part-boundary';

type WritingDeskProps = {
  prompt: Prompt;
  written: WrittenDraft;
  reused: readonly ReusedAnswer[];
  /** What lies to the left of the sheet: the reading, or the first draft. */
  beside: ReactNode;
  /** Said under the sheet, such as a soft link that an answer brings. */
  below?: ReactNode;
  /** Said above the sheet, such as that the page was set aside. */
  above?: ReactNode;
  /** Buttons under the sheet. */
  actions: ReactNode;
  onContinue: () => void;
  startWriting: boolean;
  /** How often the way to the sheet was asked for since. */
  timesAsked?: number;
  today: string;
};

/** The spread: reading on the left, the question and its sheet on the right. */
export function WritingDesk(props: WritingDeskProps) {
  const {
    prompt,
    written,
    reused,
    beside,
    above,
    below,
    actions,
    onContinue,
    startWriting,
    timesAsked = 0,
    today,
  } = props;
  const { answer } = written;
  const questionId = useId();
  const form = useRef<AnswerFormHandle>(null);
  const recto = useRef<HTMLElement>(null);
  const { status, feedback } = useSaveStatus(written);

  useEffect(() => {
    if (!startWriting && timesAsked === 0) return;
    const question = document.getElementById(questionId);
    arriveAtField(() => form.current?.focusEnd(), [recto.current, question]);
  }, [startWriting, timesAsked, questionId]);

  const starters = useMemo(
    () => <Starters starters={prompt.starters} onInsert={(words) => form.current?.insert(words)} />,
    [prompt.starters],
  );

  return (
    <div className={styles.spread}>
      <section className={styles.verso}>
        <PartBoundary name="What stands beside the sheet">{beside}</PartBoundary>
      </section>
      <section ref={recto} className={styles.recto} aria-labelledby={questionId}>
        <PartBoundary name="The line above the sheet">{above}</PartBoundary>
        <PartBoundary name="The sheet" ways={<CopyWords written={written} />}>
          <AnswerForm
            ref={form}
            prompt={prompt}
            answer={answer}
            onChange={written.change}
            onRest={written.rest}
            onContinue={onContinue}
            reused={reused}
            questionId={questionId}
            today={today}
          />
        </PartBoundary>
        <div className={styles.underpage}>
          <PartBoundary name="The line that says what is saved">
            <SaveStatus status={status} />
          </PartBoundary>
          <PartBoundary>
            <WordCount text={answerText(answer)} />
          </PartBoundary>
        </div>
        <PartBoundary name="The line below the sheet">{below}</PartBoundary>
        <CrisisNotice written={written} onBack={() => form.current?.focusEnd()} />
      </section>
      <div className={styles.starters}>
        <PartBoundary name="The ways in">{starters}</PartBoundary>
      </div>
      <div className={`${styles.actions} actions`}>{actions}</div>
      {feedback}
    </div>
  );
}

/** Counted after a pause, so that a long page costs no more to type on than a short one. */
function WordCount({ text }: { text: string }) {
  const [words, setWords] = useState(() => countWords(text));
  useEffect(() => {
    const timer = setTimeout(() => setWords(countWords(text)), 300);
    return () => clearTimeout(timer);
  }, [text]);
  if (words === 0) return null;
  return <span className="meta tnum">{counted(words, 'word')}</span>;
}
