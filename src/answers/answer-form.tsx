import { useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import type { Prompt } from '@/guide/stage';
import { isBlank, type Answer } from '@/journal/answer';
import { isKeyOfComposition } from '@/ui/use-composition';
import { partOf, useAbout, type Followed } from '@/ui/words-followed';
import { WritingTimer } from '@/ui/writing-timer';
import { AnswerField, textOf } from './answer-field';
import type { ChangeAnswer } from './answer-field-props';
import styles from './answer-form.module.css';
import { focusWhereLeft, insertStarter } from './form-caret';
import { QuestionFrame } from './question-frame';
import { isSheet } from './late-forms';
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
  /** Followed by its fields: a key draws nothing else. */
  answer: Followed<Answer>;
  onChange: ChangeAnswer;
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
  const isText = isSheet(prompt.kind);
  // Of another kind than the guide asks for now: it stands there until something is written.
  const stranger = useAbout(props.answer, (answer) =>
    answer.kind === prompt.kind || isBlank(answer) || isText ? null : answer,
  );
  // Lines carried into the checklist itself need no second showing above it.
  const carried = prompt.kind === 'checklist' ? (prompt.itemsFrom ?? []) : [];
  const earlier = reused.filter((one) => !carried.includes(one.prompt));
  const fieldId = `${questionId}-field`;

  useImperativeHandle(
    ref,
    () => ({
      insert(words) {
        if (root.current === null) return;
        insertStarter({ root: root.current, kind: prompt.kind, last: lastField.current }, words);
      },
      focusEnd() {
        if (root.current === null) return;
        focusWhereLeft({ root: root.current, kind: prompt.kind });
      },
    }),
    [prompt.kind],
  );

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
        {stranger === null ? null : <AnswerView answer={stranger} />}
        <div className={styles.field}>
          <AnswerField {...props} fieldId={fieldId} />
          {isText && 'atMostWords' in prompt ? (
            <WordTally text={partOf(props.answer, textOf)} atMost={prompt.atMostWords} />
          ) : null}
        </div>
      </QuestionFrame>
    </form>
  );
}
