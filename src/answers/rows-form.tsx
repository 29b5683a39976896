import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { PairsPrompt } from '@/guide/stage';
import { ListField } from '@/ui/list-field';
import { NoteField } from '@/ui/note-field';
import { PairsField } from '@/ui/pairs-field';
import { partOf, useAbout, type Followed } from '@/ui/words-followed';
import type { AnswerFieldProps, AnswerOf, ChangeAnswer } from './answer-field-props';
import { ChecklistAnswer } from './checklist-answer';
import { noteOf, ofKind } from './fit-answer';
import { MomentsAnswer } from './moments-answer';
import { ScaleAnswer } from './scale-answer';

/** The form of a question that is answered in rows. */
export function RowsForm(props: AnswerFieldProps): ReactNode {
  const { prompt, reused, today } = props;
  if (prompt.kind === 'list') {
    const { answer, onChange } = ofKind('list', props);
    return (
      <ListField
        items={partOf(answer, ({ items }) => items)}
        onChange={(items) => onChange((newest) => ({ ...newest, items }))}
        itemLabel={prompt.itemLabel}
        atLeast={prompt.atLeast ?? 1}
      />
    );
  }
  if (prompt.kind === 'checklist')
    return <ChecklistAnswer prompt={prompt} {...ofKind('checklist', props)} reused={reused} />;
  if (prompt.kind === 'scale') return <ScaleAnswer prompt={prompt} {...ofKind('scale', props)} />;
  if (prompt.kind === 'date-time')
    return <MomentsAnswer prompt={prompt} {...ofKind('date-time', props)} today={today} />;
  if (prompt.kind === 'pairs') return <PairsAnswer prompt={prompt} {...ofKind('pairs', props)} />;
  return null;
}

type Pairs = AnswerOf<'pairs'>;
type PairsAnswerProps = {
  prompt: PairsPrompt;
  answer: Followed<Pairs>;
  onChange: ChangeAnswer<Pairs>;
};

function PairsAnswer({ prompt, answer, onChange }: PairsAnswerProps) {
  const isNoted = useAbout(answer, ({ note }) => note !== '');
  return (
    <>
      <PairsField
        rows={partOf(answer, ({ rows }) => rows)}
        onChange={(rows) => onChange((newest) => ({ ...newest, rows }))}
        columns={prompt.columns}
        rightOptions={prompt.rightOptions}
      />
      {prompt.noteLabel === undefined && !isNoted ? null : (
        <NoteField label={prompt.noteLabel ?? t`In your own words`} {...noteOf(answer, onChange)} />
      )}
    </>
  );
}
