import controls from './control.module.css';
import { Field } from './field';

type TimeFieldProps = {
  label: string;
  isPart?: boolean;
  /** HH:MM; '' where none is given. */
  time: string;
  onChange: (time: string) => void;
};

/** One time of day, which may stay empty. */
export function TimeField({ time, onChange, ...field }: TimeFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="time"
          className={controls.control}
          value={time}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
