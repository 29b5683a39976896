import type { ReactNode } from 'react';
import type { AnswerFieldProps } from './answer-field-props';
import { ChoiceAnswer } from './choice-answer';
import { ChoicesAnswer } from './choices-answer';
import { ofKind } from './fit-answer';

/** The form of a question that gives its answers. */
export function ChoiceForm(props: AnswerFieldProps): ReactNode {
  const { prompt } = props;
  if (prompt.kind === 'single-choice')
    return <ChoiceAnswer prompt={prompt} {...ofKind('single-choice', props)} />;
  if (prompt.kind === 'multiple-choice')
    return <ChoicesAnswer prompt={prompt} {...ofKind('multiple-choice', props)} />;
  return null;
}
