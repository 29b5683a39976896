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
  onKeep: (person: Person) => void;
  onPutDown: () => void;
};

/** Somebody's name, number and what to ask them for. Only the name is needed. */
export function PersonForm({ person, onKeep, onPutDown }: PersonFormProps) {
  const ownWords = useOwnWords();
  const [name, setName] = useState(person?.name ?? '');
  const [number, setNumber] = useState(person?.number ?? '');
  const [ask, setAsk] = useState(person?.ask ?? '');
  const [isNameMissing, setIsNameMissing] = useState(false);
  const nameField = useFocusHere<HTMLInputElement>();

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
      aria-label={person === null ? 'Somebody new' : `Change ${person.name}`}
      noValidate
      onSubmit={submit}
    >
      <Field label="Name" error={isNameMissing ? 'Write a name, so you know who it is' : undefined}>
        {(control) => (
          <input
            {...control}
            ref={nameField}
            className={controls.control}
            value={name}
            maxLength={longest.name}
            {...ownWords}
            dir="auto"
            onChange={({ target }) => {
              setName(target.value);
              setIsNameMissing(false);
            }}
          />
        )}
      </Field>
      <Field
        label="Telephone number"
        isOptional
        said={
          isNotDialled ? 'It will be kept as you wrote it, without a button to call.' : undefined
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
            onChange={({ target }) => setNumber(target.value)}
          />
        )}
      </Field>
      <Field
        label="What to ask them for"
        isOptional
        said="Ten minutes on the phone, say, or a sofa for the night."
      >
        {(control) => (
          <input
            {...control}
            className={controls.control}
            value={ask}
            maxLength={longest.ask}
            {...ownWords}
            dir="auto"
            onChange={({ target }) => setAsk(target.value)}
          />
        )}
      </Field>
      <CrisisUnder place="people" words={ask} />
      <div className="actions">
        <Button type="submit" variant="primary">
          Keep
        </Button>
        <Button variant="text" onClick={onPutDown}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
