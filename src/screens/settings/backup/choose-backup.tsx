import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { Backup } from '@/files/backup-reading';
import { Banner } from '@/ui/banner';
import { useAnnounce } from '@/ui/live-region';
import styles from './choose-backup.module.css';
import { FilePassphrase } from './file-passphrase';
import { readChosen, type ReadFile, type Shut } from './read-chosen';
import { refusedWords, type Refused } from './restore-words';
import { useFilesGiven } from '@/screens/settings/use-files-given';

/** Whether a file is locked: by a passphrase of its own, or as the pages of a locked journal. */
export type FileLockKind = 'none' | Shut['kind'];

type ChooseBackupProps = {
  /** A file that was chosen before. */
  given?: File | undefined;
  /** Hears of each backup of which something can be read; null while another file is being read, or when one was refused. */
  onBackup: (backup: Backup | null, name: string, lock: FileLockKind) => void;
};

/** Asks for a file, reads it, and says in place what is wrong with one that is no backup. */
export function ChooseBackup({ given, onBackup }: ChooseBackupProps) {
  const id = useId();
  const announce = useAnnounce();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [locked, setLocked] = useState<{ file: File; shut: Shut } | null>(null);
  const [isReading, setIsReading] = useState(false);
  const latest = useRef<File>(null);

  async function choose(file: File): Promise<void> {
    latest.current = file;
    setRefused(null);
    setLocked(null);
    setIsReading(true);
    onBackup(null, file.name, 'none');
    take(file, await readChosen(file), 'none');
  }

  function take(file: File, read: ReadFile, lock: FileLockKind): void {
    // Another file may have been chosen while this one was read.
    if (latest.current !== file) return;
    setIsReading(false);
    const isShut = read.kind === 'locked' || read.kind === 'sealed';
    setLocked(isShut ? { file, shut: read } : null);
    if (isShut) return;
    if (read.kind === 'backup') onBackup(read.backup, file.name, lock);
    else setRefused(read);
  }

  useFilesGiven(({ files: [file] }) => {
    if (file === undefined) return false;
    announce(t`Reading the file`);
    void choose(file);
    return true;
  });

  const takeGiven = useEffectEvent(take);
  useEffect(() => {
    if (given === undefined) return;
    latest.current = given;
    void readChosen(given).then((read) => takeGiven(given, read, 'none'));
  }, [given]);

  const wrong = refused === null ? null : refusedWords(refused);
  return (
    <div className={styles.choose}>
      <label className="label" htmlFor={id}>{t`Backup file`}</label>
      <p id={`${id}-hint`} className="small muted">
        <Trans>
          It is read here, on this device, whatever it is called. You can also drop it on this page.
        </Trans>
      </p>
      <input
        id={id}
        className={styles.file}
        type="file"
        // Any file may be chosen: telephones hide a backup that was renamed, or has lost its ending.
        aria-describedby={`${id}-hint`}
        // The same file may be chosen again, once it is whole.
        onClick={({ currentTarget }) => {
          currentTarget.value = '';
        }}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file === undefined) return;
          announce(t`Reading the file`);
          void choose(file);
        }}
      />
      {isReading ? <p className="small muted">{t`Reading the file…`}</p> : null}
      {locked === null ? null : (
        <FilePassphrase
          shut={locked.shut}
          name={locked.file.name}
          onRead={(read) => take(locked.file, read, locked.shut.kind)}
        />
      )}
      {wrong === null ? null : (
        <Banner tone="danger" title={wrong.title}>
          <p>{wrong.words}</p>
        </Banner>
      )}
    </div>
  );
}
