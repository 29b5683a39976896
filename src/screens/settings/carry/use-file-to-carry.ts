import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { letteredName } from '@/files/backup';
import { backupLimits } from '@/files/backup-reading';
import { dayAt } from '@/journal/calendar-day';
import { useJournalStore } from '@/store/journal-context';
import type { LockFileDialogProps } from '@/screens/settings/backup/lock-file-dialog';
import { backupFile } from '@/screens/settings/backup/use-backup';
import { useFileLock } from '@/screens/settings/backup/use-file-lock';

/** A locked backup in both its forms: to be saved, and to be handed over as plain text. */
export type FileToCarry = {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  lettered: File;
  pages: number;
  /** When it was made, in ms. */
  at: number;
};

type Carrying = {
  ready: FileToCarry | null;
  /** Why no file could be made. */
  problem: string | null;
  make: () => Promise<void>;
  question: LockFileDialogProps;
};

const tooLarge = t`This journal holds more than 64 MB of text, and no file of it could be read on the other device. Take pages with you as files instead.`;
const broken = t`The file couldn’t be made. Your journal is as it was. Try again.`;

/** Makes the locked backup that is carried to another device. */
export function useFileToCarry(): Carrying {
  const store = useJournalStore();
  const { pack, question } = useFileLock(true);
  const [ready, setReady] = useState<FileToCarry | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function make(): Promise<void> {
    setReady(null);
    setProblem(null);
    const state = store.getState();
    state.flush();
    const at = state.now();
    const file = backupFile(state.everything(), at);
    if (file.text.length > backupLimits.units) {
      setProblem(tooLarge);
      return;
    }
    const packed = await pack(() => file);
    if (packed === null) return;
    try {
      const { content, name, pages } = packed;
      if (typeof content === 'string') throw new Error('A file to be carried has to be locked.');
      const { inLetters } = await import('@/files/in-letters');
      const type = { type: 'text/plain' };
      const lettered = new File([inLetters(content)], letteredName(dayAt(at)), type);
      setReady({ name, bytes: content, lettered, pages, at });
    } catch {
      setProblem(broken);
    }
  }

  return { ready, problem, make, question };
}
