import { t } from '@lingui/core/macro';
import { classNames } from './class-names';
import { useId, useRef, type ComponentType } from 'react';
import { Button } from './button';
import controls from './control.module.css';
import styles from './five-scale.module.css';

export type Level = 1 | 2 | 3 | 4 | 5;

type FiveScaleProps = {
  name: string;
  legend: string;
  /** Where the screen's own heading says it already. */
  legendHidden?: boolean;
  hint?: string | undefined;
  labels: readonly [string, string, string, string, string];
  value: Level | null;
  onChange: (value: Level) => void;
  /** Takes the answer back; without it there is no way back to none. */
  onClear?: () => void;
  /** Where the button that does so stands: among others, which come after the last of several scales. */
  clears?: 'here' | 'elsewhere';
  /** An answer beside the five, such as that one does not know yet. */
  other?: { words: string; isChosen: boolean; onChoose: () => void };
  glyph: ComponentType<{ level: Level; isChosen?: boolean }>;
};

const levels: readonly Level[] = [1, 2, 3, 4, 5];

/** Five radio buttons, never a slider: each has a picture and a word, and none is chosen beforehand. */
export function FiveScale({ name, legend, labels, value, onChange, ...rest }: FiveScaleProps) {
  const { legendHidden = false, hint, onClear, other, glyph: Glyph, clears = 'here' } = rest;
  const canClear = onClear !== undefined && (value !== null || other?.isChosen === true);
  const hintId = useId();
  const field = useRef<HTMLFieldSetElement>(null);

  function clear(): void {
    onClear?.();
    // The button that was pressed goes away with the answer.
    field.current?.querySelector('input')?.focus();
  }

  return (
    <fieldset
      ref={field}
      className={styles.scale}
      aria-describedby={hint === undefined ? undefined : hintId}
      data-clears={canClear}
    >
      <legend className={legendHidden ? 'vh' : styles.question}>{legend}</legend>
      <div className={styles.body}>
        {hint === undefined ? null : (
          <p className={styles.hint} id={hintId}>
            {hint}
          </p>
        )}
        <div className={styles.levels}>
          {levels.map((level) => (
            <label key={level} className={styles.level}>
              <input
                type="radio"
                className={classNames(controls.unseen, styles.input)}
                name={name}
                value={level}
                checked={value === level}
                onChange={() => onChange(level)}
              />
              <span className={styles.face}>
                <Glyph level={level} isChosen={value === level} />
                <span>{labels[level - 1]}</span>
              </span>
            </label>
          ))}
        </div>
        {other === undefined ? null : (
          <label className={styles.other}>
            <input
              type="radio"
              className={classNames(controls.unseen, styles.input)}
              name={name}
              checked={other.isChosen}
              onChange={other.onChoose}
            />
            <span className={styles.otherFace}>{other.words}</span>
          </label>
        )}
        {!canClear || clears === 'elsewhere' ? null : (
          <Button
            variant="text"
            size="small"
            className={styles.clear}
            aria-label={t`Clear ${legend}`}
            onClick={clear}
          >{t`Clear`}</Button>
        )}
      </div>
    </fieldset>
  );
}
