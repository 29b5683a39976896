import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { Prompt } from '@/guide/stage';
import type { Answer } from '@/journal/answer';
import { ListField } from '@/ui/list-field';
import { NoteField } from '@/ui/note-field';
import { PairsField } from '@/ui/pairs-field';
import { WritingSheet } from '@/ui/writing-sheet';
import { ChecklistAnswer } from './checklist-answer';
import { ChoiceAnswer } from './choice-answer';
import { ChoicesAnswer } from './choices-answer';
import { MomentsAnswer } from './moments-answer';
import { hintIdOf } from './question-frame';
import type { ReusedAnswer } from './reused-answers';
import { ScaleAnswer } from './scale-answer';

type AnswerFieldProps = {
  prompt: Prompt;
  /** Already of the prompt's kind. */
  answer: Answer;
  onChange: (answer: Answer) => void;
  reused: readonly ReusedAnswer[];
  questionId: string;
  describedBy?: string;
  /** The id of the one field that the question labels, for the kinds that are a text. */
  fieldId: string;
  today: string;
};

/** What is filled in under the question, by the kind of its prompt. */
export function AnswerField(props: AnswerFieldProps): ReactNode {
  const { prompt, answer, onChange, reused, today } = props;
  switch (prompt.kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      return 'text' in answer ? (
        <WritingSheet
          id={props.fieldId}
          aria-describedby={[hintIdOf(props.questionId), props.describedBy]
            .filter(Boolean)
            .join(' ')}
          paper={prompt.kind === 'letter' ? 'letter' : 'ruled'}
          size={prompt.kind === 'short-text' ? 'short' : 'page'}
          placeholder={prompt.placeholder}
          value={answer.text}
          onChange={(text) => onChange({ ...answer, text })}
        />
      ) : null;
    case 'list':
      return answer.kind === 'list' ? (
        <ListField
          items={answer.items}
          onChange={(items) => onChange({ ...answer, items })}
          itemLabel={prompt.itemLabel}
          atLeast={prompt.atLeast ?? 1}
        />
      ) : null;
    case 'single-choice':
      return answer.kind === 'single-choice' ? (
        <ChoiceAnswer prompt={prompt} answer={answer} onChange={onChange} />
      ) : null;
    case 'multiple-choice':
      return answer.kind === 'multiple-choice' ? (
        <ChoicesAnswer prompt={prompt} answer={answer} onChange={onChange} />
      ) : null;
    case 'checklist':
      return answer.kind === 'checklist' ? (
        <ChecklistAnswer prompt={prompt} answer={answer} onChange={onChange} reused={reused} />
      ) : null;
    case 'scale':
      return answer.kind === 'scale' ? (
        <ScaleAnswer prompt={prompt} answer={answer} onChange={onChange} />
      ) : null;
    case 'date-time':
      return answer.kind === 'date-time' ? (
        <MomentsAnswer prompt={prompt} answer={answer} onChange={onChange} today={today} />
      ) : null;
    case 'pairs':
      return answer.kind === 'pairs' ? (
        <>
          <PairsField
            rows={answer.rows}
            onChange={(rows) => onChange({ ...answer, rows })}
            columns={prompt.columns}
            rightOptions={prompt.rightOptions}
          />
          {prompt.noteLabel === undefined && answer.note === '' ? null : (
            <NoteField
              label={prompt.noteLabel ?? t`In your own words`}
              value={answer.note}
              onChange={(note) => onChange({ ...answer, note })}
            />
          )}
        </>
      ) : null;
  }
}
