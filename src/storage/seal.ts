/**
 * What a passphrase lock would put between a record and its stored form. Synchronous, because the
 * last write of a closing page is: anything awaited in pagehide may never happen.
 */
export type Seal = {
  /** Both are bound to the key the value is stored under, so that values cannot be swapped. */
  seal(key: string, plaintext: string): string;
  /** Null when the value was not sealed for this key, or was altered. */
  open(key: string, sealed: string): string | null;
};

/** No lock: what is stored can be read as it is. */
export const plainSeal: Seal = {
  seal: (_key, plaintext) => plaintext,
  open: (_key, sealed) => sealed,
};
