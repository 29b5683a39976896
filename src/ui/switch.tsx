import { useId, type ReactNode } from 'react';
import styles from './switch.module.css';

type SwitchProps = {
  label: string;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** Takes effect at once; the whole row can be pressed. */
export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className={styles.row}>
      <div>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {hint !== undefined && (
          <p className="small muted" id={`${id}hint`}>
            {hint}
          </p>
        )}
      </div>
      <input
        id={id}
        className={styles.switch}
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox says by itself whether it is checked, and may not say it twice.
        role="switch"
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  );
}
