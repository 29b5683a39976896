/** Whether a file made now would be locked, in words. */
export function FileLockWords({ isLocked }: { isLocked: boolean }) {
  return (
    <p className="small muted">
      {isLocked
        ? 'The file is locked: it opens with the passphrase it was made with, here or in any age program. Without that passphrase nobody can read it.'
        : 'The file isn’t locked: whoever opens it can read it. Keep it where only you look.'}
    </p>
  );
}
