import { t } from '@lingui/core/macro';
import { useState, type FormEvent } from 'react';
import { Button } from '@/ui/button';
import controls from '@/ui/control.module.css';
import { Field } from '@/ui/field';
import { dialled } from '@/help/dialling';
import { CrisisUnder } from '@/care/crisis-notice';
import { useFocusHere } from '@/ui/use-focus-here';
import styles from './own-people.module.css';
import { longest, type Person } from '@/help/people';
import { useOwnWords } from '@/ui/own-words';

type PersonFormProps = {
  /** Who is being changed; null for somebody new. */
  person: Person | null;
  /** The words it was left with, half-written; null where it is opened anew. */
  half: Person | null;
  /** Whether it was opened just now, and takes the focus. */
  arrives: boolean;
  /** Called with each letter. */
  onWrite: (words: Person) => void;
  onKeep: (person: Person) => void;
  onPutDown: () => void;
};

/** Somebody's name, number and what to ask them for. Only the name is needed. */
export function PersonForm(props: PersonFormProps) {
  const { person, half, arrives, onWrite, onKeep, onPutDown } = props;
  const ownWords = useOwnWords();
  const [words, setWords] = useState(half ?? person ?? { name: '', number: '', ask: '' });
  const [isBack] = useState(half !== null);
  const [isNameMissing, setIsNameMissing] = useState(false);
  const nameField = useFocusHere<HTMLInputElement>(arrives);
  const { name, number, ask } = words;

  function change(part: Partial<Person>): void {
    const next = { ...words, ...part };
    setWords(next);
    onWrite(next);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() === '') {
      setIsNameMissing(true);
      nameField.current?.focus();
      return;
    }
    onKeep({ name: name.trim(), number: number.trim(), ask: ask.trim() });
  }

  const isNotDialled = number.trim() !== '' && dialled(number) === null;
  return (
    <form
      className={styles.form}
      aria-label={person === null ? t`Somebody new` : t`Change ${person.name}`}
      noValidate
      onSubmit={submit}
    >
      {isBack ? (
        <p className="small muted">{t`Half-written, as you left it. Cancel clears it.`}</p>
      ) : null}
      <Field
        label={t`Name`}
        error={isNameMissing ? t`Write a name, so you know who it is` : undefined}
      >
        {(control) => (
          <input
            {...control}
            ref={nameField}
            className={controls.control}
            value={name}
            dir={name && 'auto'}
            maxLength={longest.name}
            {...ownWords}
            onChange={({ target }) => {
              change({ name: target.value });
              setIsNameMissing(false);
            }}
          />
        )}
      </Field>
      <Field
        label={t`Telephone number`}
        isOptional
        said={
          isNotDialled ? t`It will be kept as you wrote it, without a button to call.` : undefined
        }
      >
        {(control) => (
          <input
            {...control}
            type="tel"
            className={controls.control}
            value={number}
            maxLength={longest.number}
            {...ownWords}
            onChange={({ target }) => change({ number: target.value })}
          />
        )}
      </Field>
      <Field
        label={t`What to ask them for`}
        isOptional
        said={t`Ten minutes on the phone, say, or a sofa for the night.`}
      >
        {(control) => (
          <input
            {...control}
            className={controls.control}
            value={ask}
            dir={ask && 'auto'}
            maxLength={longest.ask}
            {...ownWords}
            onChange={({ target }) => change({ ask: target.value })}
          />
        )}
      </Field>
      <CrisisUnder place="people" words={ask} />
      <div className="actions">
        <Button type="submit" variant="primary">{t`Keep`}</Button>
        <Button variant="text" onClick={onPutDown}>{t`Cancel`}</Button>
      </div>
    </form>
  );
}
