import { classNames } from './class-names';
import type { SunLevel } from './sun-glyph';
import { SunGlyph } from './sun-glyph';
import styles from './sun-scale.module.css';

type SunScaleProps = {
  name: string;
  legend: string;
  /** Where the screen's own heading says it already. */
  legendHidden?: boolean;
  labels: readonly [string, string, string, string, string];
  value: SunLevel | null;
  onChange: (value: SunLevel) => void;
};

const levels: readonly SunLevel[] = [1, 2, 3, 4, 5];

/** Five radio buttons, never a slider: each has a word, and none is chosen beforehand. */
export function SunScale({ name, legend, legendHidden, labels, value, onChange }: SunScaleProps) {
  return (
    <fieldset>
      <legend className={legendHidden ? 'vh' : classNames('label', styles.legend)}>{legend}</legend>
      <div className={styles.suns}>
        {levels.map((level) => (
          <label key={level} className={styles.sun}>
            <input
              type="radio"
              name={name}
              value={level}
              checked={value === level}
              onChange={() => onChange(level)}
            />
            <span className={styles.face}>
              <SunGlyph level={level} lit={value === level} />
              <span>{labels[level - 1]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
