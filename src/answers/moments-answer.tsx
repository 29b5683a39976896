import { plural, t } from '@lingui/core/macro';
import type { ComponentProps } from 'react';
import type { DateTimePrompt } from '@/guide/stage';
import type { Moment } from '@/journal/answer';
import { MomentField, type MomentParts } from '@/ui/moment-field';
import { NoteField } from '@/ui/note-field';
import { RowsField } from '@/ui/rows-field';
import { partFollowed, partOf, useAbout, type Followed } from '@/ui/words-followed';
import type { AnswerOf, ChangeAnswer } from './answer-field-props';
import { noteOf } from './fit-answer';
import styles from './answer-form.module.css';
import { addDays, dayInWords } from '@/journal/calendar-day';

type Moments = AnswerOf<'date-time'>;

type MomentsAnswerProps = {
  prompt: DateTimePrompt;
  answer: Followed<Moments>;
  onChange: ChangeAnswer<Moments>;
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
  const fixedIn = ({ moments }: Moments): Moment[] =>
    fixedIds.map((id) => moments.find(({ row }) => row === id) ?? blankMoment(id));
  const addedIn = ({ moments }: Moments): Moment[] =>
    moments.filter(({ row }) => !fixedIds.includes(row));
  const hasAdded = useAbout(answer, (newest) => addedIn(newest).length > 0);
  const offers = (prompt.lengths ?? []).map((days) => ({
    words: t`In ${plural(days, { one: '# day', other: '# days' })}`,
    date: addDays(today, days),
  }));
  const endRow = fixedIds.includes('end') ? 'end' : fixedIds[0];
  const hasFixed = fixedIds.length > 0;
  const mayAdd = prompt.addRow !== undefined || hasAdded;

  const emit = (next: (newest: Moments) => [fixed: Moment[], added: Moment[]]): void =>
    onChange((newest) => {
      const [fixed, added] = next(newest);
      return { ...newest, moments: [...fixed.filter((one) => !isBlank(one)), ...added] };
    });

  return (
    <>
      {prompt.rows.map(({ id, words, hint }, index) => (
        <OneMoment
          key={id}
          legend={words}
          hint={hint}
          wordsLabel={prompt.wordsLabel}
          asks={prompt.asks}
          moment={partFollowed(answer, (newest) => fixedIn(newest)[index] ?? blankMoment(id))}
          offers={id === endRow ? offers : []}
          onChange={(changed) =>
            emit((newest) => [
              fixedIn(newest).map((one) => (one.row === id ? { ...one, ...changed } : one)),
              addedIn(newest),
            ])
          }
        />
      ))}
      {mayAdd ? (
        <div className={hasFixed ? styles.added : undefined}>
          <RowsField
            rows={partOf(answer, addedIn)}
            onChange={(changed) => emit((newest) => [fixedIn(newest), changed])}
            blankRow={blankMoment(addedRow)}
            isBlank={isBlank}
            outline={({ date, time }) => [date, time]}
            rowName="row"
            addLabel={prompt.addRow ?? t`Add a row`}
            waiting="asked"
            atLeast={hasFixed ? 0 : 1}
            renderRow={({ row, index, part, change }) => (
              <MomentField
                legend={t`Row ${index + 1}`}
                isLegendHidden
                wordsLabel={prompt.wordsLabel}
                asks={prompt.asks}
                moment={part((moment) => moment)}
                offers={hasFixed ? [] : offers}
                dateInWords={dayInWords(row.date)}
                onChange={(changed) => change((moment) => ({ ...moment, ...changed }))}
              />
            )}
          />
        </div>
      ) : null}
      <NoteField label={prompt.noteLabel} {...noteOf(answer, onChange)} />
    </>
  );
}

type OneMomentProps = ComponentProps<typeof MomentField> & { moment: Followed<Moment> };

/** Drawn again when its day or its time is another one. */
function OneMoment({ moment, ...field }: OneMomentProps) {
  const date = useAbout(moment, (newest) => newest.date);
  useAbout(moment, ({ time }) => time);
  return <MomentField {...field} moment={moment} dateInWords={dayInWords(date)} />;
}
