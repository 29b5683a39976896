import { t } from '@lingui/core/macro';
import { useId, type ReactNode } from 'react';
import styles from './field.module.css';
import { Icon } from './icon';

/** What a control has to carry so that its label, hint and error are told with it. */
export type FieldControl = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

type FieldProps = {
  label: ReactNode;
  isOptional?: boolean;
  /** Small and grey, where the field is one part of something larger. */
  isPart?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  /** Said beneath the control, such as a date written out. */
  said?: string | undefined;
  children: (control: FieldControl) => ReactNode;
};

const isSaid = (words: string | undefined): boolean => words !== undefined && words !== '';

/** The frame of every field: its label, what helps to fill it, what is wrong, and the control. */
export function Field(props: FieldProps) {
  const { label, isOptional = false, isPart = false, hint, error, said, children } = props;
  const id = useId();
  const told = Object.entries({ hint, error, said }).filter(([, words]) => isSaid(words));
  const describedBy = told.map(([name]) => `${id}-${name}`).join(' ');
  return (
    <div className={styles.field} data-part={isPart}>
      <label className={styles.label} htmlFor={id}>
        <span>{label}</span>{' '}
        {isOptional ? <span className={styles.optional}>{t`Optional`}</span> : null}
      </label>
      {!isSaid(hint) ? null : (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {!isSaid(error) ? null : (
        <p className={styles.error} id={`${id}-error`}>
          <Icon name="alert" small />
          <span>{error}</span>
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': isSaid(error) ? true : undefined,
      })}
      {!isSaid(said) ? null : (
        <p className={styles.hint} id={`${id}-said`}>
          {said}
        </p>
      )}
    </div>
  );
}
