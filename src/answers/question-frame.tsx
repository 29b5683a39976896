import type { ReactNode } from 'react';

type QuestionFrameProps = {
  question: string;
  questionId: string;
  helper: string;
  /** Ids of further descriptions. */
  describedBy?: string | undefined;
  /** The one field that the question labels; without it the question is the legend of a group. */
  fieldId?: string | undefined;
  children: ReactNode;
};

export const hintIdOf = (questionId: string): string => `${questionId}-hint`;

/** The question, heard once: as the label of its field or as the legend of its group. */
export function QuestionFrame(props: QuestionFrameProps) {
  const { question, questionId, helper, describedBy, fieldId, children } = props;
  const hintId = hintIdOf(questionId);
  const hint = (
    <p className="hint" id={hintId}>
      {helper}
    </p>
  );

  return fieldId === undefined ? (
    <fieldset aria-describedby={[hintId, describedBy].filter(Boolean).join(' ')}>
      <legend>
        <h2 className="prompt" id={questionId}>
          {question}
        </h2>
      </legend>
      {hint}
      {children}
    </fieldset>
  ) : (
    <div>
      <h2 className="prompt" id={questionId}>
        <label htmlFor={fieldId}>{question}</label>
      </h2>
      {hint}
      {children}
    </div>
  );
}
