import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useState, type FormEvent } from 'react';
import { Button } from '@/ui/button';
import { useOwnWords } from '@/ui/own-words';
import styles from './typed-delete.module.css';

/** What has to be typed: nobody deletes a journal by one tap too many. */
const word = t({
  comment: 'What has to be typed before everything is deleted, in small letters',
  message: 'delete',
});

type TypedDeleteProps = {
  isBusy: boolean;
  onDelete: () => void;
  /** What the button says. */
  children: string;
};

/** The last step before words go for good. */
export function TypedDelete({ isBusy, onDelete, children }: TypedDeleteProps) {
  const ownWords = useOwnWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isTyped = typed.trim().toLowerCase() === word;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setIsAsked(true);
    if (isTyped && !isBusy) onDelete();
  }

  const isMissing = isAsked && !isTyped;
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <label className="label" htmlFor={id}>
        <Trans>Type “{word}” to go on</Trans>
      </label>
      {isMissing ? (
        <p id={`${id}-missing`} role="alert" className={styles.refused}>
          <Trans>Type the word {word}, and nothing else</Trans>
        </p>
      ) : null}
      <input
        id={id}
        className={styles.word}
        value={typed}
        {...ownWords}
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-missing` : undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p className="actions">
        <Button variant="danger" type="submit">
          {children}
        </Button>
      </p>
    </form>
  );
}
