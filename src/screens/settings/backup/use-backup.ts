import { useEffect, useState } from 'react';
import { backupName, summaryOf, writeBackup } from '@/files/backup';
import { dayAt } from '@/journal/calendar-day';
import { pageCount } from '@/journal/counted';
import { useJournalStore } from '@/store/journal-context';
import { useAnnounce } from '@/ui/live-region';
import { downloadFile, pickFile, writeFile } from './save-file';

/** What is put into a file: the journal's records, and what of it could not be read. */
type Everything = Omit<Parameters<typeof writeBackup>[0], 'createdAt' | 'setAside'> & {
  quarantined: ReadonlyMap<string, string>;
};

/** A backup as a file, made now. */
export function backupFile({ records, quarantined }: Everything, now: number) {
  return {
    name: backupName(dayAt(now)),
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
  download: () => void;
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

  function make() {
    const state = store.getState();
    state.flush();
    return backupFile(state.everything(), store.getState().now());
  }

  async function writeTo(target: FileSystemFileHandle): Promise<boolean> {
    const { text, pages } = make();
    if (!(await writeFile(target, text))) {
      say(`${target.name} couldn’t be written. Choose another file, or download the backup.`);
      return false;
    }
    store.getState().noteBackup(pages);
    say(`${pageCount(pages)} saved in ${target.name}.`);
    return true;
  }

  return {
    said,
    file,
    download() {
      const { name, text, pages } = make();
      downloadFile(name, text);
      store.getState().noteBackup(pages);
      say(`${pageCount(pages)} handed to your browser as ${name}. Look for it in your downloads.`);
    },
    async writeAgain() {
      if (file !== null) await writeTo(file);
    },
    async choose() {
      const picked = await pickFile(make().name);
      if (picked === null || !(await writeTo(picked))) return;
      if (await memory.remember(picked)) setFile(picked);
    },
  };
}
