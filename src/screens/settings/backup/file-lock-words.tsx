import { t } from '@lingui/core/macro';
import type { FileLockKind } from './choose-backup';

const words: Record<FileLockKind, string> = {
  none: t`The file isn’t locked: whoever opens it can read it. Keep it where only you look.`,
  locked: t`The file is locked: it opens with the passphrase it was made with, here or in any age program. Without that passphrase nobody can read it.`,
  sealed: t`The file is locked: it opens here, with the passphrase or recovery code of its journal.`,
};

/** Whether a file is locked, in words. */
export function FileLockWords({ lock }: { lock: FileLockKind }) {
  return <p className="small muted">{words[lock]}</p>;
}
