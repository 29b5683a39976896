import { classNames } from './class-names';
import controls from './control.module.css';
import styles from './segmented.module.css';

type SegmentedProps<Value extends string> = {
  legend: string;
  legendHidden?: boolean;
  /** Narrow, where it stands over something that is read. */
  compact?: boolean;
  name: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** One of a few, all in sight. */
export function Segmented<Value extends string>({
  legend,
  legendHidden,
  compact = false,
  name,
  options,
  value,
  onChange,
}: SegmentedProps<Value>) {
  return (
    <fieldset>
      <legend className={legendHidden ? 'vh' : classNames('label', styles.legend)}>{legend}</legend>
      <div className={classNames(styles.options, compact && styles.compact)}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              className={classNames(controls.unseen, styles.input)}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.face}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
