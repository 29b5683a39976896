import { t } from '@lingui/core/macro';
import { useRef, useState, type SyntheticEvent } from 'react';
import { useLock } from '@/store/lock-context';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { useAnnounce } from '@/ui/live-region';
import { PassphraseField } from '@/ui/passphrase-field';
import styles from './file-passphrase.module.css';
import { FocusedHeading } from './focused-heading';
import { backupOfSealed, readLocked, type ReadFile, type Shut } from './read-chosen';

type FilePassphraseProps = {
  shut: Shut;
  name: string;
  /** Hears what the file turned out to be; a passphrase that doesn't fit is told here. */
  onRead: (read: Exclude<ReadFile, Shut>) => void;
};

const words = {
  locked: {
    title: t`This file is locked`,
    label: t`Passphrase of this file`,
    hint: t`The one it was made with. That may be an older one than today’s. A recovery code doesn’t open it.`,
    wrong: t`That passphrase doesn’t open this file`,
    advice: t`Try an older one. If you’re sure of it, the beginning of the file may be damaged: another copy may open.`,
  },
  sealed: {
    title: t`These are the pages of a locked journal`,
    label: t`Passphrase or recovery code`,
    hint: t`The one that opened that journal when the file was saved.`,
    wrong: t`That doesn’t open these pages`,
    advice: t`Try an older passphrase, or the recovery code.`,
  },
} as const;

/** Asks for the passphrase of a locked file, as often as it takes. */
export function FilePassphrase({ shut, name, onRead }: FilePassphraseProps) {
  const { openCopy } = useLock();
  const { title, label, hint, wrong, advice } = words[shut.kind];
  const announce = useAnnounce();
  const [passphrase, setPassphrase] = useState('');
  const [tries, setTries] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isWrong = tries > 0 && !isBusy;

  async function open(typed: string): ReturnType<typeof readLocked> {
    if (shut.kind === 'locked') return readLocked(shut.bytes, typed);
    const found = await openCopy(shut.text, typed).catch(() => null);
    if (found === null) return { kind: 'no-worker' };
    if (found === 'wrong') return { kind: 'wrong-passphrase' };
    return found === 'damaged'
      ? { kind: 'damaged' }
      : { kind: 'backup', backup: backupOfSealed(found) };
  }

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    announce(t`Opening the file…`);
    // A password manager may fill the field and tell nobody.
    const read = await open(field.current?.value ?? passphrase);
    setIsBusy(false);
    if (read.kind === 'wrong-passphrase') setTries((before) => before + 1);
    else onRead(read);
  }

  return (
    <section className={styles.asks} aria-label={t`Passphrase of the file`}>
      <FocusedHeading>{title}</FocusedHeading>
      <p className={`small muted ${styles.name}`}>{name}</p>
      {isWrong ? (
        <ErrorSummary key={tries} words={wrong} onGoThere={() => field.current?.focus()} />
      ) : null}
      <form className={styles.asks} noValidate onSubmit={(event) => void submit(event)}>
        <PassphraseField
          ref={field}
          label={label}
          autoComplete="current-password"
          value={passphrase}
          onChange={setPassphrase}
          hint={hint}
          error={isWrong ? t`${wrong}. ${advice} Nothing here was changed.` : undefined}
        />
        <p className="actions">
          <Button variant="primary" type="submit" aria-disabled={isBusy}>
            {isBusy ? t`Opening…` : t`Open the file`}
          </Button>
        </p>
      </form>
    </section>
  );
}
