import { t } from '@lingui/core/macro';
import { useId } from 'react';
import { DateField } from './date-field';
import type { DayOffer } from './day-offers';
import styles from './moment-field.module.css';
import { TextField } from './text-field';
import { TimeField } from './time-field';
import { newestOf, partOf, type Given } from './words-followed';

export type MomentParts = { words: string; date: string; time: string };

type MomentFieldProps = {
  legend: string;
  /** Whether the legend is only for the ear. */
  isLegendHidden?: boolean;
  hint?: string | undefined;
  wordsLabel: string;
  asks: 'date' | 'date-and-time' | 'time';
  /** Its words are followed where it is; its day and time are drawn by whoever asks for them. */
  moment: Given<MomentParts>;
  onChange: (changed: Partial<MomentParts>) => void;
  offers?: readonly DayOffer[] | undefined;
  /** The chosen date written out, so that a mistaken month shows. */
  dateInWords?: string | undefined;
};

/** One planned moment: what it is, and its day, its time or both, any of which may stay empty. */
export function MomentField(props: MomentFieldProps) {
  const { legend, isLegendHidden = false, hint, wordsLabel, asks, moment, onChange } = props;
  const hintId = useId();
  const { date, time } = newestOf(moment);

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
          value={partOf(moment, ({ words }) => words)}
          onChange={(words) => onChange({ words })}
        />
        <div className={styles.when}>
          {asks === 'time' ? null : (
            <DateField
              label={t`Day`}
              isPart
              date={date}
              onChange={(changed) => onChange({ date: changed })}
              offers={props.offers}
              dateInWords={props.dateInWords}
            />
          )}
          {asks === 'date' ? null : (
            <TimeField
              label={t`Time`}
              isPart
              time={time}
              onChange={(changed) => onChange({ time: changed })}
            />
          )}
        </div>
      </div>
    </fieldset>
  );
}
