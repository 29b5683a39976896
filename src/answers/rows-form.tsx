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
  if (prompt.kind === 'list' && answer.kind === 'list')
    return (
      <ListField
        items={answer.items}
        onChange={(items) => onChange({ ...answer, items })}
        itemLabel={prompt.itemLabel}
        atLeast={prompt.atLeast ?? 1}
      />
    );
  if (prompt.kind === 'checklist' && answer.kind === 'checklist')
    return <ChecklistAnswer prompt={prompt} answer={answer} onChange={onChange} reused={reused} />;
  if (prompt.kind === 'scale' && answer.kind === 'scale')
    return <ScaleAnswer prompt={prompt} answer={answer} onChange={onChange} />;
  if (prompt.kind === 'date-time' && answer.kind === 'date-time')
    return <MomentsAnswer prompt={prompt} answer={answer} onChange={onChange} today={today} />;
  if (prompt.kind === 'pairs' && answer.kind === 'pairs')
    return (
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
    );
  return null;
}
