import { plural, t } from '@lingui/core/macro';
import type { DateTimePrompt } from '@/guide/stage';
import type { Answer, Moment } from '@/journal/answer';
import { MomentField, type MomentParts } from '@/ui/moment-field';
import { NoteField } from '@/ui/note-field';
import { RowsField } from '@/ui/rows-field';
import styles from './answer-form.module.css';
import { addDays, dayInWords } from '@/journal/calendar-day';

type Moments = Extract<Answer, { kind: 'date-time' }>;

type MomentsAnswerProps = {
  prompt: DateTimePrompt;
  answer: Moments;
  onChange: (answer: Moments) => void;
  /** The person's own calendar day, YYYY-MM-DD. */
  today: string;
};

/** The row of a moment that the person added. */
const addedRow = 'own';
const blankMoment = (row: string): Moment => ({ row, words: '', date: '', time: '' });
const isBlank = ({ words, date, time }: MomentParts): boolean =>
  words.trim() === '' && date === '' && time === '';

/** Planned moments: rows that always stand there, rows of one's own, or both. */
export function MomentsAnswer({ prompt, answer, onChange, today }: MomentsAnswerProps) {
  const fixedIds = prompt.rows.map(({ id }) => id);
  const fixed = prompt.rows.map(
    ({ id }) => answer.moments.find(({ row }) => row === id) ?? blankMoment(id),
  );
  const added = answer.moments.filter(({ row }) => !fixedIds.includes(row));
  const offers = (prompt.lengths ?? []).map((days) => ({
    words: t`In ${plural(days, { one: '# day', other: '# days' })}`,
    date: addDays(today, days),
  }));
  const endRow = fixedIds.includes('end') ? 'end' : fixedIds[0];
  const mayAdd = prompt.addRow !== undefined || added.length > 0;

  const emit = (nextFixed: readonly Moment[], nextAdded: readonly Moment[]) =>
    onChange({
      ...answer,
      moments: [...nextFixed.filter((moment) => !isBlank(moment)), ...nextAdded],
    });

  return (
    <>
      {prompt.rows.map(({ id, words, hint }) => {
        const moment = fixed.find(({ row }) => row === id) ?? blankMoment(id);
        return (
          <MomentField
            key={id}
            legend={words}
            hint={hint}
            wordsLabel={prompt.wordsLabel}
            asks={prompt.asks}
            moment={moment}
            offers={id === endRow ? offers : []}
            dateInWords={dayInWords(moment.date)}
            onChange={(changed) =>
              emit(
                fixed.map((one) => (one.row === id ? { ...one, ...changed } : one)),
                added,
              )
            }
          />
        );
      })}
      {mayAdd ? (
        <div className={fixed.length > 0 ? styles.added : undefined}>
          <RowsField
            rows={added}
            onChange={(changed) => emit(fixed, changed)}
            blankRow={blankMoment(addedRow)}
            isBlank={isBlank}
            rowName="row"
            addLabel={prompt.addRow ?? t`Add a row`}
            waiting="asked"
            atLeast={fixed.length === 0 ? 1 : 0}
            renderRow={(moment, { index, change }) => (
              <MomentField
                legend={t`Row ${index + 1}`}
                isLegendHidden
                wordsLabel={prompt.wordsLabel}
                asks={prompt.asks}
                moment={moment}
                offers={fixed.length === 0 ? offers : []}
                dateInWords={dayInWords(moment.date)}
                onChange={(changed) => change({ ...moment, ...changed })}
              />
            )}
          />
        </div>
      ) : null}
      <NoteField
        label={prompt.noteLabel}
        value={answer.note}
        onChange={(note) => onChange({ ...answer, note })}
      />
    </>
  );
}
