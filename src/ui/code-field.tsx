import { t } from '@lingui/core/macro';
import type { Ref } from 'react';
import control from './control.module.css';
import { Field } from './field';

type CodeFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  ref?: Ref<HTMLInputElement>;
};

/** For the recovery code, or a part of it, in any spelling. */
export function CodeField({ label, value, onChange, error, ref }: CodeFieldProps) {
  return (
    <Field label={label} hint={t`Capitals, spaces and dashes make no difference.`} error={error}>
      {(told) => (
        <input
          {...told}
          ref={ref}
          className={control.control}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          translate="no"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
