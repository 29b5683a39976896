import type { FileLockKind } from './choose-backup';

const words: Record<FileLockKind, string> = {
  none: 'The file isn’t locked: whoever opens it can read it. Keep it where only you look.',
  locked:
    'The file is locked: it opens with the passphrase it was made with, here or in any age program. Without that passphrase nobody can read it.',
  sealed: 'The file is locked: it opens here, with the passphrase or recovery code of its journal.',
};

/** Whether a file is locked, in words. */
export function FileLockWords({ lock }: { lock: FileLockKind }) {
  return <p className="small muted">{words[lock]}</p>;
}
