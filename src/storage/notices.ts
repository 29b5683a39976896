import type { StorageNotice } from './port';

/**
 * Tells each kind of notice once, and keeps it until somebody listens. Where nothing is kept at all,
 * nobody is told that one copy is.
 */
export function createNotices() {
  const listeners = new Set<(notice: StorageNotice) => void>();
  const told = new Set<StorageNotice['kind']>();
  let untold: StorageNotice[] = [];

  return {
    tell(notice: StorageNotice): void {
      if (told.has(notice.kind)) return;
      if (notice.kind === 'one-copy' && told.has('blocked')) return;
      told.add(notice.kind);
      if (notice.kind === 'blocked') untold = untold.filter(({ kind }) => kind !== 'one-copy');
      if (listeners.size === 0) untold.push(notice);
      for (const listener of listeners) listener(notice);
    },
    /** Makes a kind worth telling again, after it has been dealt with. */
    forget: (kind: StorageNotice['kind']): void => void told.delete(kind),
    /** Hands over what nobody has heard yet. */
    take(): readonly StorageNotice[] {
      const taken = untold;
      untold = [];
      return taken;
    },
    listen(listener: (notice: StorageNotice) => void): () => void {
      listeners.add(listener);
      for (const notice of this.take()) listener(notice);
      return () => listeners.delete(listener);
    },
    close(): void {
      listeners.clear();
    },
  };
}

export type Notices = ReturnType<typeof createNotices>;
