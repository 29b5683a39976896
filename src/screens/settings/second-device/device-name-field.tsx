import { t } from '@lingui/core/macro';
import type { Ref } from 'react';
import control from '@/ui/control.module.css';
import { Field } from '@/ui/field';
import { longestDeviceName } from './device-name';

type DeviceNameFieldProps = {
  value: string;
  onChange: (name: string) => void;
  error?: string | undefined;
  ref?: Ref<HTMLInputElement>;
};

/** What the other devices call this one. */
export function DeviceNameField({ value, onChange, error, ref }: DeviceNameFieldProps) {
  return (
    <Field
      label={t`Name of this device`}
      hint={t`Your other devices show it beside drafts that were written here. The server can’t see it.`}
      error={error}
    >
      {(told) => (
        <input
          {...told}
          ref={ref}
          className={control.control}
          autoComplete="off"
          spellCheck={false}
          maxLength={longestDeviceName}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
