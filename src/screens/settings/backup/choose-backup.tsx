import { useId, useRef, useState } from 'react';
import { backupLimits, type Backup } from '@/files/backup-reading';
import { readBackupFile } from '@/files/read-backup';
import { Banner } from '@/ui/banner';
import { useAnnounce } from '@/ui/live-region';
import styles from './choose-backup.module.css';
import { refusedWords, type Refused } from './restore-words';
import { useFilesGiven } from './use-files-given';

type ChooseBackupProps = {
  /** Hears of each backup of which something can be read; null while another file is being read, or when one was refused. */
  onBackup: (backup: Backup | null, name: string) => void;
};

async function read(file: File): Promise<{ kind: 'backup'; backup: Backup } | Refused> {
  // A character is at least a byte: what is larger than this is not worth opening.
  if (file.size > backupLimits.units * 3) return { kind: 'too-large', of: 'units' };
  try {
    const reading = readBackupFile(new Uint8Array(await file.arrayBuffer()));
    if (!('backup' in reading)) return reading;
    const { kind, backup } = reading;
    // Of an empty journal too there is a whole backup.
    return kind === 'backup' || backup.records.length > 0 ? { kind: 'backup', backup } : { kind };
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

  useFilesGiven((file) => {
    announce('Reading the file');
    void choose(file);
  });

  const wrong = refused === null ? null : refusedWords(refused);
  return (
    <div className={styles.choose}>
      <label className="label" htmlFor={id}>
        Backup file
      </label>
      <p id={`${id}-hint`} className="small muted">
        It is read here, on this device, whatever it is called. You can also drop it on this page.
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
