import { useState } from 'react';
import { backupName, summaryOf, writeBackup } from '@/files/backup';
import { useJournalStore } from '@/store/journal-context';
import { useAnnounce } from '@/ui/live-region';
import { isoDay } from '@/ui/when';
import { pageCount } from './counted';
import { downloadFile, saveFileTo } from './save-file';

/** What is put into a file: the journal's records, and what of it could not be read. */
type Everything = Omit<Parameters<typeof writeBackup>[0], 'createdAt' | 'setAside'> & {
  setAside: ReadonlyMap<string, string>;
};

/** A backup as a file, made now. */
export function backupFile({ records, setAside }: Everything, now: number) {
  return {
    name: backupName(isoDay(now)),
    text: writeBackup({
      records,
      setAside: [...setAside].map(([name, raw]) => ({ name, raw })),
      createdAt: now,
    }),
    pages: summaryOf(records).pages,
  };
}

/** Makes a backup of everything as it is, and says in words where it went. */
export function useBackup(): {
  said: string | null;
  download: () => void;
  saveTo: () => Promise<void>;
} {
  const store = useJournalStore();
  const announce = useAnnounce();
  const [said, setSaid] = useState<string | null>(null);

  function say(words: string): void {
    setSaid(words);
    announce(words);
  }

  function make() {
    const state = store.getState();
    state.flush();
    return backupFile(state.everything(), Date.now());
  }

  return {
    said,
    download() {
      const { name, text, pages } = make();
      downloadFile(name, text);
      store.getState().noteBackup(pages);
      say(`${pageCount(pages)} handed to your browser as ${name}. Look for it in your downloads.`);
    },
    async saveTo() {
      const { name, text, pages } = make();
      const outcome = await saveFileTo(name, text);
      if (outcome === 'put-down') return;
      if (outcome === 'refused') {
        say('The file couldn’t be written there. Try another place, or use Back up now.');
        return;
      }
      store.getState().noteBackup(pages);
      say(`${pageCount(pages)} saved in the file you chose.`);
    },
  };
}
