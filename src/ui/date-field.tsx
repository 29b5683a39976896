import { useId } from 'react';
import styles from './date-field.module.css';

type DateFieldProps = {
  label: string;
  hint?: string;
  /** YYYY-MM-DD; '' where none is given. */
  date: string;
  onChange: (date: string) => void;
  /** Dates to take with one press; pressed again, they are taken back. */
  offers?: readonly { words: string; date: string }[];
  /** The chosen date written out, so that a mistaken month shows. */
  dateInWords?: string;
};

/** One day of the calendar, which may stay empty. */
export function DateField({
  label,
  hint,
  date,
  onChange,
  offers = [],
  dateInWords,
}: DateFieldProps) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, dateInWords && `${id}-said`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="date"
        className={styles.input}
        value={date}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        onChange={(event) => onChange(event.target.value)}
      />
      {offers.length === 0 ? null : (
        <ul className={styles.offers} aria-label={`${label}: lengths to choose from`}>
          {offers.map((offer) => (
            <li key={offer.words}>
              <button
                type="button"
                className={styles.offer}
                aria-pressed={date === offer.date}
                onClick={() => onChange(date === offer.date ? '' : offer.date)}
              >
                {offer.words}
              </button>
            </li>
          ))}
        </ul>
      )}
      {dateInWords === undefined || dateInWords === '' ? null : (
        <p className={styles.hint} id={`${id}-said`}>
          {dateInWords}
        </p>
      )}
    </div>
  );
}
