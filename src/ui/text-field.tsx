import type { ComponentProps, ReactNode } from 'react';
import { Field } from './field';
import { GrowingTextField } from './growing-text-field';
import styles from './text-field.module.css';

type TextFieldProps = ComponentProps<typeof GrowingTextField> & { label: ReactNode };

/** A labelled line of writing that grows with its words. */
export function TextField({ label, ...line }: TextFieldProps) {
  return (
    <Field label={label} isPart>
      {({ id }) => <GrowingTextField rows={1} {...line} id={id} className={styles.line} />}
    </Field>
  );
}
