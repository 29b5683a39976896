import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { ListField } from '@/ui/list-field';
import { NoteField } from '@/ui/note-field';
import { PairsField } from '@/ui/pairs-field';
import type { AnswerFieldProps } from './answer-field-props';
import { ChecklistAnswer } from './checklist-answer';
import { MomentsAnswer } from './moments-answer';
import { ScaleAnswer } from './scale-answer';

/** The form of a question that is answered in rows. */
export function RowsForm(props: AnswerFieldProps): ReactNode {
  const { prompt, answer, onChange, reused, today } = props;
  switch (prompt.kind) {
    case 'list':
      return answer.kind === 'list' ? (
        <ListField
          items={answer.items}
          onChange={(items) => onChange({ ...answer, items })}
          itemLabel={prompt.itemLabel}
          atLeast={prompt.atLeast ?? 1}
        />
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
    default:
      return null;
  }
}
