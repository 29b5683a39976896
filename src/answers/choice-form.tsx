import type { ReactNode } from 'react';
import type { AnswerFieldProps } from './answer-field-props';
import { ChoiceAnswer } from './choice-answer';
import { ChoicesAnswer } from './choices-answer';

/** The form of a question that gives its answers. */
export function ChoiceForm({ prompt, answer, onChange }: AnswerFieldProps): ReactNode {
  if (prompt.kind === 'single-choice' && answer.kind === 'single-choice')
    return <ChoiceAnswer prompt={prompt} answer={answer} onChange={onChange} />;
  if (prompt.kind === 'multiple-choice' && answer.kind === 'multiple-choice')
    return <ChoicesAnswer prompt={prompt} answer={answer} onChange={onChange} />;
  return null;
}
