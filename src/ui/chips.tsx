import { useState, type ReactNode } from 'react';
import { isDay, isPlanDay } from '@/journal/calendar-day';
import styles from './chips.module.css';
import { classNames } from './class-names';
import controls from './control.module.css';
import { Icon } from './icon';

type ChipSelectProps<Value extends string> = {
  label: string;
  /** What is chosen where nothing is left out: 'Every stage'. */
  any: string;
  value: Value | null;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | null) => void;
};

/** One of several, or all of them, in the browser's own list. */
export function ChipSelect<Value extends string>(props: ChipSelectProps<Value>) {
  const { label, any, value, options, onChange } = props;
  return (
    <span className={styles.chip}>
      <select
        aria-label={label}
        className={classNames(controls.pill, styles.select)}
        data-on={value !== null}
        value={value ?? ''}
        onChange={({ target }) =>
          onChange(options.find((option) => option.value === target.value)?.value ?? null)
        }
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" small />
    </span>
  );
}

type ChipToggleProps = { isOn: boolean; onChange: (isOn: boolean) => void; children: ReactNode };

/** A choice that is on or off. */
export function ChipToggle({ isOn, onChange, children }: ChipToggleProps) {
  return (
    <button
      type="button"
      className={classNames(controls.pill, styles.toggle)}
      aria-pressed={isOn}
      onClick={() => onChange(!isOn)}
    >
      {children}
    </button>
  );
}

type ChipDateProps = {
  label: string;
  /** YYYY-MM-DD; null where none is given. */
  day: string | null;
  onChange: (day: string | null) => void;
};

/** A day of the calendar, where any will do while none is given. */
export function ChipDate({ label, day, onChange }: ChipDateProps) {
  // A year is typed figure by figure: what is none yet stays in the field, and nothing else hears of it.
  const [typed, setTyped] = useState<{ words: string; over: string | null } | null>(null);

  function change(words: string): void {
    const isHalfTyped = isDay(words) && !isPlanDay(words);
    setTyped(isHalfTyped ? { words, over: day } : null);
    if (!isHalfTyped) onChange(words === '' ? null : words);
  }

  return (
    <label className={classNames(controls.pill, styles.date)} data-on={day !== null}>
      <span>{label}</span>
      <input
        type="date"
        value={typed !== null && typed.over === day ? typed.words : (day ?? '')}
        onChange={({ target }) => change(target.value)}
      />
    </label>
  );
}
