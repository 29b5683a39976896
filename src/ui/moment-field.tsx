import { useId } from 'react';
import styles from './moment-field.module.css';
import { TextField } from './text-field';

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
  /** Dates to take with one press. */
  offers?: readonly { words: string; date: string }[];
  /** The chosen date written out, so that a mistaken month shows. */
  dateInWords?: string;
};

/** One planned moment: what it is, and its day, its time or both, any of which may stay empty. */
export function MomentField(props: MomentFieldProps) {
  const { legend, isLegendHidden = false, hint, wordsLabel, asks, moment, onChange } = props;
  const id = useId();
  const saidId = `${id}-said`;
  const hintId = `${id}-hint`;
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
            <div className={styles.part}>
              <label className={styles.label} htmlFor={`${id}-date`}>
                Day
              </label>
              <input
                id={`${id}-date`}
                type="date"
                className={styles.input}
                value={moment.date}
                aria-describedby={props.dateInWords ? saidId : undefined}
                onChange={(event) => onChange({ ...moment, date: event.target.value })}
              />
            </div>
          )}
          {asks === 'date' ? null : (
            <div className={styles.part}>
              <label className={styles.label} htmlFor={`${id}-time`}>
                Time
              </label>
              <input
                id={`${id}-time`}
                type="time"
                className={styles.input}
                value={moment.time}
                onChange={(event) => onChange({ ...moment, time: event.target.value })}
              />
            </div>
          )}
        </div>
      </div>
      {props.offers === undefined || props.offers.length === 0 ? null : (
        <ul className={styles.offers} aria-label="Lengths to choose from">
          {props.offers.map(({ words, date }) => (
            <li key={words}>
              <button
                type="button"
                className={styles.offer}
                aria-pressed={moment.date === date}
                onClick={() => onChange({ ...moment, date: moment.date === date ? '' : date })}
              >
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
      {props.dateInWords ? (
        <p className={styles.said} id={saidId}>
          {props.dateInWords}
        </p>
      ) : null}
    </fieldset>
  );
}
