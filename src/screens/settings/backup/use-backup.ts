import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import { backupName, summaryOf, writeBackup } from '@/files/backup';
import { dayAt } from '@/journal/calendar-day';
import { pageCount } from '@/journal/counted';
import { useJournalStore } from '@/store/journal-context';
import { useAnnounce } from '@/ui/live-region';
import { downloadFile, mayWriteTo, pickFile, writeFile } from '@/screens/save-file';
import { useFileLock, type MadeFile, type PackedFile } from './use-file-lock';

/** What is put into a file: the journal's records, and what of it could not be read. */
type Everything = Omit<Parameters<typeof writeBackup>[0], 'createdAt' | 'setAside'> & {
  quarantined: ReadonlyMap<string, string>;
};

/** A backup as a file, made now. */
export function backupFile({ records, quarantined }: Everything, now: number): MadeFile {
  return {
    name: (isLocked) => backupName(dayAt(now), isLocked),
    text: writeBackup({
      records,
      setAside: [...quarantined].map(([name, raw]) => ({ name, raw })),
      createdAt: now,
    }),
    pages: summaryOf(records).written,
  };
}

type MadeBackup = {
  /** Where the last one went, in words. */
  said: string | null;
  /** The file backups go to, where one was picked. */
  file: FileSystemFileHandle | null;
  /** Whether they are locked, and what has to be asked for that. */
  lock: Pick<
    ReturnType<typeof useFileLock>,
    'isLocked' | 'isJournalLocked' | 'setWish' | 'question'
  >;
  download: () => Promise<void>;
  writeAgain: () => Promise<void>;
  /** Asks for a file, writes it, and goes on writing there. */
  choose: () => Promise<void>;
};

/** Makes a backup of everything as it is, and says in words where it went. */
export function useBackup(): MadeBackup {
  const store = useJournalStore();
  const announce = useAnnounce();
  const [said, setSaid] = useState<string | null>(null);
  const [file, setFile] = useState<FileSystemFileHandle | null>(null);
  const { pack, ...lock } = useFileLock();
  const { backupFile: memory } = store.getState();

  useEffect(() => {
    let isLeft = false;
    void memory.recall().then((picked) => {
      if (!isLeft) setFile(picked);
    });
    return () => {
      isLeft = true;
    };
  }, [memory]);

  function say(words: string): void {
    setSaid(words);
    announce(words);
  }

  function make(): MadeFile {
    const state = store.getState();
    state.flush();
    return backupFile(state.everything(), store.getState().now());
  }

  async function writeTo(target: FileSystemFileHandle): Promise<boolean> {
    // Before the passphrase is asked for: the browser asks only right after a press.
    const mayWrite = await mayWriteTo(target);
    const packed = mayWrite ? await pack(make) : null;
    if (mayWrite && packed === null) {
      say(t`No backup was made.`);
      return false;
    }
    if (packed === null || !(await writeFile(target, packed.content))) {
      say(t`${target.name} couldn’t be written. Choose another file, or download the backup.`);
      return false;
    }
    store.getState().noteBackup(packed.pages);
    say(savedWords(packed, target.name));
    return true;
  }

  return {
    said,
    file,
    lock,
    async download() {
      const packed = await pack(make);
      if (packed === null) return;
      downloadFile(packed.name, packed.content);
      store.getState().noteBackup(packed.pages);
      say(downloadingWords(packed));
    },
    async writeAgain() {
      if (file !== null) await writeTo(file);
    },
    async choose() {
      const picked = await pickFile(make().name(lock.isLocked));
      if (picked === null || !(await writeTo(picked))) return;
      if (await memory.remember(picked)) setFile(picked);
    },
  };
}

const savedWords = ({ pages, isLocked }: PackedFile, name: string): string =>
  isLocked
    ? t`${pageCount(pages)}, locked, saved in ${name}.`
    : t`${pageCount(pages)} saved in ${name}.`;

const downloadingWords = ({ pages, isLocked, name }: PackedFile): string =>
  isLocked
    ? t`Your browser is saving ${pageCount(pages)}, locked, as ${name}. Look for it in your downloads.`
    : t`Your browser is saving ${pageCount(pages)} as ${name}. Look for it in your downloads.`;
