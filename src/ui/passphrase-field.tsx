import { t } from '@lingui/core/macro';
import { useState, type Ref } from 'react';
import { Button } from './button';
import control from './control.module.css';
import { Field } from './field';
import styles from './passphrase-field.module.css';
import { inSentence } from '@/words/language';

type PassphraseFieldProps = {
  label: string;
  /** 'current-password' to open with, 'new-password' to choose one: password managers read it. */
  autoComplete: 'current-password' | 'new-password';
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  /** Said beneath it, such as how strong it is. */
  said?: string | undefined;
  /** Show, or Hide, was pressed. */
  onShow?: (isShown: boolean) => void;
  ref?: Ref<HTMLInputElement>;
};

/** A passphrase, unseen until Show is pressed. Anything may be pasted, of any length. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, autoComplete, value, onChange, hint, error, said, onShow, ref } = props;
  const [isShown, setIsShown] = useState(false);
  const showOrHide = isShown ? t`Hide` : t`Show`;
  return (
    <div className={styles.passphrase} data-wrong={error !== undefined}>
      <Field label={label} hint={hint} error={error} said={said}>
        {(told) => (
          <div className={styles.row}>
            <input
              {...told}
              ref={ref}
              className={control.control}
              type={isShown ? 'text' : 'password'}
              name={autoComplete}
              autoComplete={autoComplete}
              autoCapitalize="none"
              autoCorrect="off"
              spellCheck={false}
              translate="no"
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
            <Button
              variant="text"
              size="small"
              aria-label={`${showOrHide} ${inSentence(label)}`}
              onClick={() => {
                setIsShown(!isShown);
                onShow?.(!isShown);
              }}
            >
              {showOrHide}
            </Button>
          </div>
        )}
      </Field>
    </div>
  );
}
