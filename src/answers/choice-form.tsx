import type { ReactNode } from 'react';
import type { AnswerFieldProps } from './answer-field-props';
import { ChoiceAnswer } from './choice-answer';
import { ChoicesAnswer } from './choices-answer';

/** The form of a question that gives its answers. */
export function ChoiceForm({ prompt, answer, onChange }: AnswerFieldProps): ReactNode {
  switch (prompt.kind) {
    case 'single-choice':
      return answer.kind === 'single-choice' ? (
        <ChoiceAnswer prompt={prompt} answer={answer} onChange={onChange} />
      ) : null;
    case 'multiple-choice':
      return answer.kind === 'multiple-choice' ? (
        <ChoicesAnswer prompt={prompt} answer={answer} onChange={onChange} />
      ) : null;
    default:
      return null;
  }
}
