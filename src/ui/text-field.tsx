import { useId, type ComponentProps } from 'react';
import { GrowingTextField } from './growing-text-field';
import styles from './text-field.module.css';

type TextFieldProps = ComponentProps<typeof GrowingTextField> & { label: string };

/** A labelled line of writing that grows with its words. */
export function TextField({ label, ...field }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <GrowingTextField rows={1} {...field} id={id} className={styles.line} />
    </div>
  );
}
