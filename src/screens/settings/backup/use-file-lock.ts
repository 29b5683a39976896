import { useState } from 'react';
import { useLock } from '@/store/lock-context';
import type { LockFileDialogProps } from './lock-file-dialog';
import type { FileContent } from '@/screens/save-file';

/** A backup before it is locked, or not. */
export type MadeFile = { name: (isLocked: boolean) => string; text: string; pages: number };

/** One that is ready to leave. */
export type PackedFile = { name: string; content: FileContent; pages: number; isLocked: boolean };

type FileLock = {
  /** Whether a file made now would be locked. */
  isLocked: boolean;
  /** The backup of a locked journal always is; that of another where the person wishes it. */
  isJournalLocked: boolean;
  setWish: (isWished: boolean) => void;
  /** The file as it may leave; null when the person thought better of it. */
  pack: (make: () => MadeFile) => Promise<PackedFile | null>;
  /** The dialog that asks for the passphrase. */
  question: LockFileDialogProps;
};

type Asked = { make: () => MadeFile; answer: (file: PackedFile | null) => void };

/** Locks what leaves as a file where the journal is locked, or always, and asks for the passphrase each time. */
export function useFileLock(isAlways = false): FileLock {
  const { state } = useLock();
  const [isWished, setWish] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const isJournalLocked = state === 'unlocked';
  const isLocked = isAlways || isJournalLocked || isWished;

  function close(file: PackedFile | null): void {
    // Asked anew since: that question stays.
    setAsked((now) => (now === asked ? null : now));
    asked?.answer(file);
  }

  async function pack(make: () => MadeFile): Promise<PackedFile | null> {
    if (isLocked) return new Promise((answer) => setAsked({ make, answer }));
    const { name, text, pages } = make();
    return { name: name(false), content: text, pages, isLocked: false };
  }

  return {
    isLocked,
    isJournalLocked,
    setWish,
    pack,
    question: {
      open: asked !== null,
      isJournalLocked,
      async onPassphrase(passphrase) {
        if (asked === null) return;
        const { name, text, pages } = asked.make();
        const { lockFile } = await import('@/lock/locked-file');
        const content = await lockFile(new TextEncoder().encode(text), passphrase);
        close({ name: name(true), content, pages, isLocked: true });
      },
      onClose: () => close(null),
    },
  };
}
