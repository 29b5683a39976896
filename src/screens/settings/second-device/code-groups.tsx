import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useRef, type ClipboardEvent, type Ref } from 'react';
import { codeLetters, lettersIn } from '@/sync/pairing-code';
import control from '@/ui/control.module.css';
import { Icon } from '@/ui/icon';
import styles from './code-groups.module.css';

/** The three groups of a code, as they are typed. */
export type Groups = readonly [string, string, string];

const names = [t`First`, t`Second`, t`Third`] as const;
const groupLetters = codeLetters / names.length;

/** A whole code in its groups. */
export function groupsOf(code: string): Groups {
  const letters = lettersIn(code);
  const part = (place: number): string =>
    letters.slice(place * groupLetters, (place + 1) * groupLetters);
  return [part(0), part(1), letters.slice(2 * groupLetters)];
}

type CodeGroupsProps = {
  value: Groups;
  onChange: (groups: Groups) => void;
  error?: string | undefined;
  /** The first group. */
  ref?: Ref<HTMLInputElement>;
};

/** Three fields for a code as it is written down; a whole one pasted into any of them spreads. */
export function CodeGroups({ value, onChange, error, ref }: CodeGroupsProps) {
  const id = useId();
  const fields = useRef<HTMLFieldSetElement>(null);
  const told = [`${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ');

  function put(place: number, typed: string): void {
    const letters = lettersIn(typed);
    // More than a group holds goes on into the next ones.
    if (letters.length > groupLetters) {
      const before = value.slice(0, place).join('');
      const whole = letters.length >= codeLetters ? letters : before + letters;
      onChange(groupsOf(whole));
      return;
    }
    const next: [string, string, string] = [...value];
    next[place] = typed;
    onChange(next);
    if (letters.length === groupLetters && place < names.length - 1)
      fields.current?.querySelectorAll('input')[place + 1]?.focus();
  }

  function paste(event: ClipboardEvent, place: number): void {
    const pasted = event.clipboardData.getData('text');
    if (lettersIn(pasted).length < codeLetters) return;
    event.preventDefault();
    put(place, pasted);
    fields.current?.querySelectorAll('input')[names.length - 1]?.focus();
  }

  return (
    <fieldset ref={fields} className={styles.groups} aria-describedby={told}>
      <legend className="label">{t`Code`}</legend>
      <p id={`${id}-hint`} className="small muted">
        <Trans>
          Three groups of nine. Capitals, spaces and dashes make no difference, O is read as 0, I
          and L as 1.
        </Trans>
      </p>
      {error === undefined ? null : (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="alert" small />
          <span>{error}</span>
        </p>
      )}
      <div className={styles.fields}>
        {names.map((name, place) => (
          <input
            key={name}
            ref={place === 0 ? ref : undefined}
            className={`${control.control} ${styles.group}`}
            aria-label={t`${name} group of the code`}
            aria-invalid={error === undefined ? undefined : true}
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            translate="no"
            value={value[place]}
            onPaste={(event) => paste(event, place)}
            onChange={(event) => put(place, event.target.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
