import { plural, t } from '@lingui/core/macro';
import { useCallback, useEffect, useId, useMemo, useRef, type ReactNode, type Ref } from 'react';
import { AnswerForm, type AnswerFormHandle, type ReusedAnswer } from '@/answers/answer-form';
import { countWords } from '@/answers/word-count';
import type { Prompt } from '@/guide/stage';
import { answerText } from '@/journal/answer-text';
import type { Answer } from '@/journal/answer';
import { ownWords } from '@/journal/own-words';
import { arriveAtField } from '@/ui/arrive-at-field';
import { SaveStatus } from '@/ui/save-status';
import { Starters } from '@/ui/starters';
import { CrisisUnder } from '@/care/crisis-notice';
import { CopyWords } from './copy-words';
import { SyncLine } from './sync-line';
import { useCopy } from './use-copy';
import { useSaveStatus } from './use-save-status';
import type { Writing } from './use-draft';
import styles from './writing-desk.module.css';
import { PartBoundary } from '@/ui/part-boundary';
import { useAboutLater, type Followed } from '@/ui/words-followed';

type WritingDeskProps = {
  prompt: Prompt;
  writing: Writing;
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

/**
 * The spread: reading on the left, the question and its sheet on the right. A key draws nothing of it, but what
 * says something about the words.
 */
export function WritingDesk(props: WritingDeskProps) {
  const { prompt, writing, beside, above, below, actions, startWriting, timesAsked = 0 } = props;
  const questionId = useId();
  const form = useRef<AnswerFormHandle>(null);
  const recto = useRef<HTMLElement>(null);
  const { copy, feedback } = useCopy(true);

  useEffect(() => {
    if (!startWriting && timesAsked === 0) return;
    const question = document.getElementById(questionId);
    arriveAtField(() => form.current?.focusEnd(), [recto.current, question]);
  }, [startWriting, timesAsked, questionId]);

  const starters = useMemo(
    () => <Starters starters={prompt.starters} onInsert={(words) => form.current?.insert(words)} />,
    [prompt.starters],
  );

  const goBack = useCallback(() => form.current?.focusEnd(), []);

  return (
    <div className={styles.spread}>
      <section className={styles.verso}>
        <PartBoundary name={t`What stands beside the sheet`}>{beside}</PartBoundary>
      </section>
      <section ref={recto} className={styles.recto} aria-labelledby={questionId}>
        <PartBoundary name={t`The line above the sheet`}>{above}</PartBoundary>
        <PartBoundary name={t`The sheet`} ways={<CopyWords written={writing} />}>
          <SheetAlone {...props} form={form} questionId={questionId} />
        </PartBoundary>
        <div className={styles.underpage}>
          <PartBoundary name={t`The line that says what is saved`}>
            <Kept writing={writing} onCopy={copy} />
          </PartBoundary>
          <PartBoundary>
            <SyncLine />
          </PartBoundary>
          <PartBoundary>
            <WordCount writing={writing} />
          </PartBoundary>
        </div>
        <PartBoundary name={t`The line below the sheet`}>{below}</PartBoundary>
        <ReadForCrisis writing={writing} onBack={goBack} />
      </section>
      <div className={styles.starters}>
        <PartBoundary name={t`The ways in`}>{starters}</PartBoundary>
      </div>
      <div className={`${styles.actions} actions`}>{actions}</div>
      {feedback}
    </div>
  );
}

type SheetAloneProps = WritingDeskProps & { form: Ref<AnswerFormHandle>; questionId: string };

function SheetAlone({
  prompt,
  writing,
  reused,
  today,
  onContinue,
  form,
  questionId,
}: SheetAloneProps) {
  const answer = useMemo(() => followed(writing, (newest) => newest), [writing]);
  return (
    <AnswerForm
      ref={form}
      prompt={prompt}
      answer={answer}
      onChange={writing.change}
      onRest={writing.rest}
      onContinue={onContinue}
      reused={reused}
      questionId={questionId}
      today={today}
    />
  );
}

function Kept({ writing, onCopy }: { writing: Writing; onCopy: (words: string) => void }) {
  return <SaveStatus status={useSaveStatus(writing, onCopy)} />;
}

type ReadForCrisisProps = { writing: Writing; onBack: () => void };

/** Follows the words by itself: a key draws nothing of it. */
function ReadForCrisis({ writing, onBack }: ReadForCrisisProps) {
  const words = useMemo(() => followed(writing, ownWords), [writing]);
  return <CrisisUnder place={writing.newest().entry} words={words} onBack={onBack} />;
}

function WordCount({ writing }: { writing: Writing }) {
  const words = useAboutLater(
    useMemo(() => followed(writing, answerText), [writing]),
    countWords,
    300,
  );
  if (words === 0) return null;
  return <span className="meta tnum">{plural(words, { one: '# word', other: '# words' })}</span>;
}

/** What is under the person's hand, or its words in one way or another. */
const followed = <Part,>(
  { newest, subscribe }: Writing,
  partOf: (answer: Answer) => Part,
): Followed<Part> => ({ newest: () => partOf(newest().answer), subscribe });
