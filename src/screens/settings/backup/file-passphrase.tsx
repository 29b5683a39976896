import { useRef, useState, type SyntheticEvent } from 'react';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { useAnnounce } from '@/ui/live-region';
import { PassphraseField } from '@/ui/passphrase-field';
import styles from './file-passphrase.module.css';
import { FocusedHeading } from './focused-heading';
import { readLocked, type ReadFile } from './read-chosen';

type FilePassphraseProps = {
  bytes: Uint8Array;
  name: string;
  /** Hears what the file turned out to be; a passphrase that doesn't fit is told here. */
  onRead: (read: Exclude<ReadFile, { kind: 'locked' }>) => void;
};

const wrong = 'That passphrase doesn’t open this file';

/** Asks for the passphrase of a locked file, as often as it takes. */
export function FilePassphrase({ bytes, name, onRead }: FilePassphraseProps) {
  const announce = useAnnounce();
  const [passphrase, setPassphrase] = useState('');
  const [tries, setTries] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isWrong = tries > 0 && !isBusy;

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    announce('Opening the file…');
    // A password manager may fill the field and tell nobody.
    const read = await readLocked(bytes, field.current?.value ?? passphrase);
    setIsBusy(false);
    if (read.kind === 'wrong-passphrase') setTries((before) => before + 1);
    else onRead(read);
  }

  return (
    <section className={styles.asks} aria-label="Passphrase of the file">
      <FocusedHeading>This file is locked</FocusedHeading>
      <p className={`small muted ${styles.name}`}>{name}</p>
      {isWrong ? (
        <ErrorSummary key={tries} words={wrong} onGoThere={() => field.current?.focus()} />
      ) : null}
      <form className={styles.asks} noValidate onSubmit={(event) => void submit(event)}>
        <PassphraseField
          ref={field}
          label="Passphrase of this file"
          autoComplete="current-password"
          value={passphrase}
          onChange={setPassphrase}
          hint="The one it was made with. That may be an older one than today’s. A recovery code doesn’t open it."
          error={
            isWrong
              ? `${wrong}. Try an older one. If you’re sure of it, the beginning of the file may be damaged: another copy may open. Nothing here was changed.`
              : undefined
          }
        />
        <p className="actions">
          <Button variant="primary" type="submit" aria-disabled={isBusy}>
            {isBusy ? 'Opening…' : 'Open the file'}
          </Button>
        </p>
      </form>
    </section>
  );
}
