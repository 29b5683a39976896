import { t } from '@lingui/core/macro';
import { useId } from 'react';
import { DateField } from './date-field';
import type { DayOffer } from './day-offers';
import styles from './moment-field.module.css';
import { TextField } from './text-field';
import { TimeField } from './time-field';

export type MomentParts = { words: string; date: string; time: string };

type MomentFieldProps = {
  legend: string;
  /** Whether the legend is only for the ear. */
  isLegendHidden?: boolean;
  hint?: string | undefined;
  wordsLabel: string;
  asks: 'date' | 'date-and-time' | 'time';
  moment: MomentParts;
  onChange: (moment: MomentParts) => void;
  offers?: readonly DayOffer[] | undefined;
  /** The chosen date written out, so that a mistaken month shows. */
  dateInWords?: string | undefined;
};

/** One planned moment: what it is, and its day, its time or both, any of which may stay empty. */
export function MomentField(props: MomentFieldProps) {
  const { legend, isLegendHidden = false, hint, wordsLabel, asks, moment, onChange } = props;
  const hintId = useId();

  return (
    <fieldset className={styles.moment} aria-describedby={hint === undefined ? undefined : hintId}>
      <legend className={isLegendHidden ? 'vh' : styles.legend}>{legend}</legend>
      {hint === undefined ? null : (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
      <div className={styles.fields}>
        <TextField
          label={wordsLabel}
          value={moment.words}
          onChange={(words) => onChange({ ...moment, words })}
        />
        <div className={styles.when}>
          {asks === 'time' ? null : (
            <DateField
              label={t`Day`}
              isPart
              date={moment.date}
              onChange={(date) => onChange({ ...moment, date })}
              offers={props.offers}
              dateInWords={props.dateInWords}
            />
          )}
          {asks === 'date' ? null : (
            <TimeField
              label={t`Time`}
              isPart
              time={moment.time}
              onChange={(time) => onChange({ ...moment, time })}
            />
          )}
        </div>
      </div>
    </fieldset>
  );
}
