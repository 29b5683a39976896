import { classNames } from './class-names';
import { useId, useRef } from 'react';
import { Button } from './button';
import controls from './control.module.css';
import styles from './scale-field.module.css';

type ScaleFieldProps = {
  words: string;
  hint?: string | undefined;
  /** What 0 and 10 mean, in words. */
  low: string;
  high: string;
  /** What 5 means, where that is said. */
  middle?: string;
  rating: number | null;
  onChange: (rating: number | null) => void;
};

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Eleven radio buttons, never a slider: exact without a steady hand, and it can stay unanswered. */
export function ScaleField(props: ScaleFieldProps) {
  const { words, hint, low, middle, high, rating, onChange } = props;
  const name = useId();
  const field = useRef<HTMLFieldSetElement>(null);
  const meanings: Partial<Record<number, string | undefined>> = { 0: low, 5: middle, 10: high };

  function clear() {
    onChange(null);
    // The button that was pressed goes away with the rating.
    field.current?.querySelector('input')?.focus();
  }

  return (
    <fieldset
      ref={field}
      className={styles.row}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    >
      <legend className={styles.words}>{words}</legend>
      {hint === undefined ? null : (
        <p className={styles.hint} id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div className={styles.steps}>
        {steps.map((step) => {
          const meaning = meanings[step];
          return (
            <label key={step} className={styles.step}>
              <input
                className={classNames(controls.unseen, styles.input)}
                type="radio"
                name={name}
                checked={rating === step}
                onChange={() => onChange(step)}
              />
              <span className={styles.number}>
                <span>{step}</span>
                {meaning === undefined ? null : <span className="vh">{`, ${meaning}`}</span>}
              </span>
            </label>
          );
        })}
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>{`0 ${low}`}</span>
        {middle === undefined ? null : <span>{`5 ${middle}`}</span>}
        <span>{`10 ${high}`}</span>
      </p>
      {rating === null ? null : (
        <Button variant="text" size="small" aria-label={`Clear ${words}`} onClick={clear}>
          Clear
        </Button>
      )}
    </fieldset>
  );
}
