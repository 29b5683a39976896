import type { ReactNode } from 'react';
import { guideLanguage } from '@/guide/stage';
import { langOf } from '@/words/language';

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

const lang = langOf(guideLanguage);

export const hintIdOf = (questionId: string): string => `${questionId}-hint`;

/** The question, heard once: as the label of its field or as the legend of its group. */
export function QuestionFrame(props: QuestionFrameProps) {
  const { question, questionId, helper, describedBy, fieldId, children } = props;
  const hintId = hintIdOf(questionId);
  const hint = (
    <p className="hint" id={hintId} lang={lang}>
      {helper}
    </p>
  );

  return fieldId === undefined ? (
    <fieldset aria-describedby={[hintId, describedBy].filter(Boolean).join(' ')}>
      <legend>
        <h2 className="prompt" id={questionId} lang={lang}>
          {question}
        </h2>
      </legend>
      {hint}
      {children}
    </fieldset>
  ) : (
    <div>
      <h2 className="prompt" id={questionId} lang={lang}>
        <label htmlFor={fieldId}>{question}</label>
      </h2>
      {hint}
      {children}
    </div>
  );
}
