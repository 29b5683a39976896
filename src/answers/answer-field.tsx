import type { ReactNode } from 'react';
import type { Answer } from '@/journal/answer';
import { partOf } from '@/ui/words-followed';
import { WritingSheet } from '@/ui/writing-sheet';
import type { AnswerFieldProps } from './answer-field-props';
import { ChoiceForm, formOf, isSheet, RowsForm } from './late-forms';
import { hintIdOf } from './question-frame';

/** The words of a text, of whatever kind; none of another answer. */
export const textOf = (answer: Answer): string => ('text' in answer ? answer.text : '');

/** What is filled in under the question, by the kind of its prompt. */
export function AnswerField(props: AnswerFieldProps): ReactNode {
  const { prompt, answer, onChange } = props;
  const { kind } = prompt;
  if (!isSheet(kind))
    return formOf(kind) === 'choice' ? <ChoiceForm {...props} /> : <RowsForm {...props} />;
  return (
    <WritingSheet
      id={props.fieldId}
      aria-describedby={[hintIdOf(props.questionId), props.describedBy].filter(Boolean).join(' ')}
      paper={kind === 'letter' ? 'letter' : 'ruled'}
      size={kind === 'short-text' ? 'short' : 'page'}
      placeholder={'placeholder' in prompt ? prompt.placeholder : undefined}
      value={partOf(answer, textOf)}
      onChange={(text) => onChange(() => ({ kind, text }))}
    />
  );
}
