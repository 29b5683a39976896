import { useId, useRef, useState } from 'react';
import { backupLimits, readBackup, type Backup } from '@/files/read-backup';
import { Banner } from '@/ui/banner';
import { useAnnounce } from '@/ui/live-region';
import styles from './choose-backup.module.css';
import { refusedWords, type Refused } from './restore-words';

type ChooseBackupProps = {
  /** Hears of each whole backup; null while another file is being read, or when one was refused. */
  onBackup: (backup: Backup | null, name: string) => void;
};

async function read(file: File): Promise<{ kind: 'backup'; backup: Backup } | Refused> {
  // A character is at least a byte: what is larger than this is not worth opening.
  if (file.size > backupLimits.units * 3) return { kind: 'too-large', of: 'units' };
  try {
    return readBackup(await file.text());
  } catch {
    return { kind: 'unopened' };
  }
}

/** Asks for a file, reads it, and says in place what is wrong with one that is no backup. */
export function ChooseBackup({ onBackup }: ChooseBackupProps) {
  const id = useId();
  const announce = useAnnounce();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isReading, setIsReading] = useState(false);
  const latest = useRef<File>(null);

  async function choose(file: File): Promise<void> {
    latest.current = file;
    setRefused(null);
    setIsReading(true);
    onBackup(null, file.name);
    const outcome = await read(file);
    // Another file may have been chosen while this one was read.
    if (latest.current !== file) return;
    setIsReading(false);
    if (outcome.kind === 'backup') onBackup(outcome.backup, file.name);
    else setRefused(outcome);
  }

  const wrong = refused === null ? null : refusedWords(refused);
  return (
    <div className={styles.choose}>
      <label className="label" htmlFor={id}>
        Backup file
      </label>
      <p id={`${id}-hint`} className="small muted">
        It is read here, on this device.
      </p>
      <input
        id={id}
        className={styles.file}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        // The same file may be chosen again, once it is whole.
        onClick={({ currentTarget }) => {
          currentTarget.value = '';
        }}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file === undefined) return;
          announce('Reading the file');
          void choose(file);
        }}
      />
      {isReading ? <p className="small muted">Reading the file…</p> : null}
      {wrong === null ? null : (
        <Banner tone="danger" title={wrong.title}>
          <p>{wrong.words}</p>
        </Banner>
      )}
    </div>
  );
}
