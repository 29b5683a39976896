import { useImperativeHandle, useLayoutEffect, useRef, type KeyboardEvent, type Ref } from 'react';
import type { Prompt } from '@/guide/stage';
import { isBlank, type Answer } from '@/journal/answer';
import { isKeyOfComposition } from '@/ui/use-composition';
import type { Words } from '@/ui/words-followed';
import { WritingTimer } from '@/ui/writing-timer';
import { AnswerField } from './answer-field';
import styles from './answer-form.module.css';
import { fitAnswer } from './fit-answer';
import { focusWhereLeft, insertStarter } from './form-caret';
import { QuestionFrame } from './question-frame';
import { AnswerView, ReusedAnswers } from './late-views';
import type { ReusedAnswer } from './reused-answers';
import { timerEnd } from './timer-end';
import { WordTally } from './word-tally';

export type { ReusedAnswer };

export type AnswerFormHandle = {
  /** Puts a starter at the caret, or where this kind of form takes one, and goes on from there. */
  insert: (words: string) => void;
  /** Focuses where the writing goes on. */
  focusEnd: () => void;
};

type AnswerFormProps = {
  prompt: Prompt;
  answer: Answer;
  /** The words of a text that is being written, in the place of the answer's: its field follows them. */
  words?: Words | undefined;
  onChange: (answer: Answer) => void;
  /** A field was left. */
  onRest: () => void;
  /** Ctrl+Enter, or Cmd+Enter. */
  onContinue: () => void;
  reused: readonly ReusedAnswer[];
  ref?: Ref<AnswerFormHandle>;
  questionId: string;
  describedBy?: string;
  /** The person's own calendar day, YYYY-MM-DD. */
  today: string;
};

/** The form of every kind of prompt: question, hint, earlier answers, field. Holds nothing itself. */
export function AnswerForm(props: AnswerFormProps) {
  const { prompt, onRest, onContinue, reused, ref, questionId, describedBy, today } = props;
  const root = useRef<HTMLFormElement>(null);
  const lastField = useRef<EventTarget>(null);
  const unfinished = useRef<(() => void) | null>(null);
  const answer = fitAnswer(prompt.kind, props.answer);
  const isText = 'text' in answer;
  // Lines carried into the checklist itself need no second showing above it.
  const carried = prompt.kind === 'checklist' ? (prompt.itemsFrom ?? []) : [];
  const earlier = reused.filter((one) => !carried.includes(one.prompt));
  const fieldId = `${questionId}-field`;

  useImperativeHandle(
    ref,
    () => ({
      insert(words) {
        if (root.current === null) return;
        insertStarter(
          {
            root: root.current,
            kind: prompt.kind,
            last: lastField.current,
            afterNextChange: (next) => {
              unfinished.current = next;
            },
          },
          words,
        );
      },
      focusEnd() {
        if (root.current === null) return;
        focusWhereLeft({ root: root.current, kind: prompt.kind });
      },
    }),
    [prompt.kind],
  );

  // With the drawing itself: for anything after it React would begin a task of its own at every key.
  useLayoutEffect(() => {
    const finish = unfinished.current;
    unfinished.current = null;
    finish?.();
  });

  function continueOnKeys(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (isKeyOfComposition(event.nativeEvent)) return;
    event.preventDefault();
    // Held down it says so once, or it would go on through page after page.
    if (!event.repeat) onContinue();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- listens to what its fields let through
    <form
      noValidate
      ref={root}
      className={styles.form}
      onFocus={(event) => {
        lastField.current = event.target;
      }}
      onBlur={onRest}
      onKeyDown={continueOnKeys}
      onSubmit={(event) => event.preventDefault()}
    >
      <QuestionFrame
        key={prompt.id}
        question={prompt.question}
        questionId={questionId}
        helper={prompt.helper}
        describedBy={describedBy}
        fieldId={isText ? fieldId : undefined}
      >
        {earlier.length === 0 ? null : <ReusedAnswers reused={earlier} today={today} />}
        {prompt.timer === undefined ? null : (
          <WritingTimer minutes={prompt.timer} endWords={timerEnd(prompt.timer, prompt.helper)} />
        )}
        {props.answer.kind === answer.kind || isBlank(props.answer) || isText ? null : (
          <AnswerView answer={props.answer} />
        )}
        <div className={styles.field}>
          <AnswerField {...props} answer={answer} fieldId={fieldId} />
          {isText && 'atMostWords' in prompt ? (
            <WordTally text={props.words ?? answer.text} atMost={prompt.atMostWords} />
          ) : null}
        </div>
      </QuestionFrame>
    </form>
  );
}
