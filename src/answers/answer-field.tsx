import type { ReactNode } from 'react';
import { WritingSheet } from '@/ui/writing-sheet';
import type { AnswerFieldProps } from './answer-field-props';
import { ChoiceForm, formOf, RowsForm } from './late-forms';
import { hintIdOf } from './question-frame';

/** What is filled in under the question, by the kind of its prompt. */
export function AnswerField(props: AnswerFieldProps): ReactNode {
  const { prompt, answer, onChange } = props;
  const form = formOf(prompt.kind);
  if (form === 'choice') return <ChoiceForm {...props} />;
  if (form === 'rows') return <RowsForm {...props} />;
  return 'text' in answer ? (
    <WritingSheet
      id={props.fieldId}
      aria-describedby={[hintIdOf(props.questionId), props.describedBy].filter(Boolean).join(' ')}
      paper={prompt.kind === 'letter' ? 'letter' : 'ruled'}
      size={prompt.kind === 'short-text' ? 'short' : 'page'}
      placeholder={'placeholder' in prompt ? prompt.placeholder : undefined}
      value={props.words ?? answer.text}
      onChange={(text) => onChange({ ...answer, text })}
    />
  ) : null;
}
