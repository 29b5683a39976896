import { vi } from 'vitest';
import { lockBytes, openLocked } from '@/files/locked-backup';
import type { FileAnswer, FileRequest } from '@/lock/locked-file';

/** Far less work than age asks for: a journey waits for it, and what it proves is the same. */
const work = 2;

/**
 * jsdom has no workers: files are locked and opened in the page, by the same code. Answers those that
 * are at work; one that `isSlow` never gets done.
 */
export function giveFileWorker(isSlow = false): ReadonlySet<object> {
  const atWork = new Set<object>();
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage({ kind, bytes, passphrase }: FileRequest): void {
        atWork.add(this);
        if (isSlow) return;
        const answer = (data: FileAnswer): void =>
          void this.dispatchEvent(new MessageEvent('message', { data }));
        if (kind === 'lock')
          void lockBytes(bytes, passphrase, work).then((locked) => answer({ locked }));
        else void openLocked(bytes, passphrase).then((opening) => answer({ opening }));
      }
      terminate(): void {
        atWork.delete(this);
      }
    },
  );
  return atWork;
}
