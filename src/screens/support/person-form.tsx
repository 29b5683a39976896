import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { dialled } from '@/help/dialling';
import { CrisisUnder } from '@/care/crisis-notice';
import styles from './own-people.module.css';
import { longest, type Person } from '@/help/people';

type PersonFormProps = {
  /** Who is being changed; null for somebody new. */
  person: Person | null;
  onKeep: (person: Person) => void;
  onPutDown: () => void;
};

/** Somebody's name, number and what to ask them for. Only the name is needed. */
export function PersonForm({ person, onKeep, onPutDown }: PersonFormProps) {
  const id = useId();
  const [name, setName] = useState(person?.name ?? '');
  const [number, setNumber] = useState(person?.number ?? '');
  const [ask, setAsk] = useState(person?.ask ?? '');
  const [isNameMissing, setIsNameMissing] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  useEffect(() => nameField.current?.focus(), []);

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
      <div className={styles.field}>
        <label htmlFor={`${id}-name`}>Name</label>
        {isNameMissing ? (
          <p id={`${id}-missing`} className={styles.missing}>
            <Icon name="alert" small />
            Write a name, so you know who it is
          </p>
        ) : null}
        <input
          ref={nameField}
          id={`${id}-name`}
          value={name}
          maxLength={longest.name}
          autoComplete="off"
          dir="auto"
          aria-invalid={isNameMissing}
          aria-describedby={isNameMissing ? `${id}-missing` : undefined}
          onChange={({ target }) => {
            setName(target.value);
            setIsNameMissing(false);
          }}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-number`}>
          Telephone number <span className="muted">Optional</span>
        </label>
        <input
          id={`${id}-number`}
          type="tel"
          value={number}
          maxLength={longest.number}
          autoComplete="off"
          aria-describedby={isNotDialled ? `${id}-plain` : undefined}
          onChange={({ target }) => setNumber(target.value)}
        />
        {isNotDialled ? (
          <p id={`${id}-plain`} className="meta">
            It will be kept as you wrote it, without a button to call.
          </p>
        ) : null}
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-ask`}>
          What to ask them for <span className="muted">Optional</span>
        </label>
        <input
          id={`${id}-ask`}
          value={ask}
          maxLength={longest.ask}
          autoComplete="off"
          dir="auto"
          aria-describedby={`${id}-example`}
          onChange={({ target }) => setAsk(target.value)}
        />
        <p id={`${id}-example`} className="meta">
          Ten minutes on the phone, say, or a sofa for the night.
        </p>
      </div>
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
