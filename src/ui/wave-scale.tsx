import { useRef } from 'react';
import { Button } from './button';
import type { WaveLevel } from './wave-glyph';
import { WaveGlyph } from './wave-glyph';
import styles from './wave-scale.module.css';

type WaveScaleProps = {
  name: string;
  legend: string;
  labels: readonly [string, string, string, string, string];
  value: WaveLevel | null;
  onChange: (value: WaveLevel | null) => void;
};

const levels: readonly WaveLevel[] = [1, 2, 3, 4, 5];

/** How strong an urge is: five radio buttons, each with a word, and none chosen beforehand. */
export function WaveScale({ name, legend, labels, value, onChange }: WaveScaleProps) {
  const field = useRef<HTMLFieldSetElement>(null);

  function clear(): void {
    onChange(null);
    // The button that was pressed goes away with the answer.
    field.current?.querySelector('input')?.focus();
  }

  return (
    <fieldset ref={field} className={styles.scale}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.waves}>
        {levels.map((level) => (
          <label key={level} className={styles.wave}>
            <input
              type="radio"
              name={name}
              value={level}
              checked={value === level}
              onChange={() => onChange(level)}
            />
            <span className={styles.face}>
              <WaveGlyph level={level} strong={value === level} />
              <span>{labels[level - 1]}</span>
            </span>
          </label>
        ))}
      </div>
      {value === null ? null : (
        <Button variant="text" size="small" aria-label={`Clear ${legend}`} onClick={clear}>
          Clear
        </Button>
      )}
    </fieldset>
  );
}
