import { plural, t } from '@lingui/core/macro';
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import { useLock } from '@/store/lock-context';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { useAnnounce } from '@/ui/live-region';
import { PassphraseField } from '@/ui/passphrase-field';
import { useStrength } from '@/screens/use-strength';
import styles from './lock-file-dialog.module.css';

export type LockFileDialogProps = {
  open: boolean;
  /** Whether it is the journal's own passphrase, or one chosen for this file. */
  isJournalLocked: boolean;
  /** Makes the file; rejects where this browser can't lock it. */
  onPassphrase: (passphrase: string) => Promise<void>;
  onClose: () => void;
};

/** Asks what a backup is to be locked with. It is kept nowhere, so it is asked each time. */
export function LockFileDialog({ open, onClose, ...rest }: LockFileDialogProps) {
  const id = useId();
  const [isBusy, setIsBusy] = useState(false);
  return (
    <Dialog
      open={open}
      title={t`Lock this backup`}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" type="submit" form={id} aria-disabled={isBusy}>
            {isBusy ? t`Locking the file…` : t`Make the backup`}
          </Button>
          <Button variant="text" onClick={onClose}>{t`Not now`}</Button>
        </>
      }
    >
      <LockFileForm id={id} isBusy={isBusy} onBusy={setIsBusy} {...rest} />
    </Dialog>
  );
}

type LockFileFormProps = Omit<LockFileDialogProps, 'open' | 'onClose'> & {
  id: string;
  isBusy: boolean;
  onBusy: (isBusy: boolean) => void;
};

const cannot = t`This browser couldn’t lock the file; it may be short of memory. Close other tabs and try again. No file was made.`;

type Wrong = { field: 'first' | 'second'; words: string };

/** Here for as long as the dialog is open, so that nothing typed outlives it. */
function LockFileForm({ id, isJournalLocked, isBusy, onBusy, onPassphrase }: LockFileFormProps) {
  const { check, waitLeft } = useLock();
  const announce = useAnnounce();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const strength = useStrength(isJournalLocked ? '' : passphrase);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  useEffect(() => () => onBusy(false), [onBusy]);

  function refuse(field: Wrong['field'], words: string): void {
    setWrong({ field, words });
    announce(words);
    (field === 'first' ? first : second).current?.focus();
  }

  /** What keeps the file from being made; null where nothing does. */
  async function problem(typed: string): Promise<Wrong | null> {
    if (typed === '') return { field: 'first', words: t`Type the passphrase first.` };
    if (!isJournalLocked)
      return typed === (second.current?.value ?? again)
        ? null
        : {
            field: 'second',
            words: t`The two aren’t the same. Show them to see where they differ.`,
          };
    const seconds = Math.ceil(waitLeft() / 1000);
    if (seconds > 0)
      return {
        field: 'first',
        words: t`After several wrong tries the next one waits. You can try again in ${plural(seconds, { one: '# second', other: '# seconds' })}.`,
      };
    // A file locked under a slip of the finger would be lost when it is needed.
    return (await check(typed)) === null
      ? { field: 'first', words: t`That isn’t this journal’s passphrase. No file was made.` }
      : null;
  }

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    onBusy(true);
    announce(t`Locking the file…`);
    try {
      // A password manager may fill the field and tell nobody.
      const typed = first.current?.value ?? passphrase;
      const found = await problem(typed);
      if (found === null) await onPassphrase(typed);
      else refuse(found.field, found.words);
    } catch {
      refuse('first', cannot);
    }
    onBusy(false);
  }

  const errorAt = (field: Wrong['field']): string | undefined =>
    wrong?.field === field ? wrong.words : undefined;
  return (
    <form id={id} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <p>
        {isJournalLocked
          ? t`This journal has a lock, so its backup is locked too. It opens with the journal’s passphrase, in this app or in any age program.`
          : t`The file will open with this passphrase only, here or in any age program. Nobody can reset it: without it, what is in the file is lost.`}
      </p>
      <PassphraseField
        ref={first}
        label={t`Passphrase`}
        autoComplete={isJournalLocked ? 'current-password' : 'new-password'}
        value={passphrase}
        onChange={setPassphrase}
        hint={isJournalLocked ? t`The one that opens this journal.` : undefined}
        error={errorAt('first')}
        said={strength}
      />
      {isJournalLocked ? null : (
        <PassphraseField
          ref={second}
          label={t`The same once more`}
          autoComplete="new-password"
          value={again}
          onChange={setAgain}
          error={errorAt('second')}
        />
      )}
    </form>
  );
}
