import { useId } from 'react';
import styles from './time-field.module.css';

type TimeFieldProps = {
  label: string;
  /** HH:MM; '' where none is given. */
  time: string;
  onChange: (time: string) => void;
};

/** One time of day, which may stay empty. */
export function TimeField({ label, time, onChange }: TimeFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="time"
        className={styles.input}
        value={time}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
