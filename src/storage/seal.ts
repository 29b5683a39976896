/**
 * What a lock puts between a value and its stored form. Synchronous, because the last write of a
 * closing page is: anything awaited in pagehide may never happen.
 */
export type Seal = {
  /** Which data key this is; a value sealed by one vault is never opened by another. */
  readonly vault: string;
  /** The name a key is stored under: always the same for it, and telling nothing of it. */
  nameOf(key: string): string;
  /** Binds the value to its name and carries the key, so that neither can be swapped. */
  seal(name: string, key: string, value: string): string;
  /** Null when it was not sealed for this name by this vault, or was altered. */
  open(name: string, sealed: string): { key: string; value: string } | null;
};
