import { Decrypter, Encrypter } from 'age-encryption';
import { readLockedHead, type LockedHead } from './locked-head';

/** What trying a passphrase on a file came to. Nothing of a harmed file is handed over: it may be forged. */
export type Opening =
  | { kind: 'opened'; bytes: Uint8Array }
  /** Or the few lines that hold the key are harmed: the two cannot be told apart. */
  | { kind: 'wrong-passphrase' }
  | Exclude<LockedHead, { kind: 'passphrase' }>
  | { kind: 'not-locked' }
  /** The device has not the memory for it. */
  | { kind: 'no-memory' };

/** What age itself asks for: a second or two, and 256 MB, for every guess. */
export const usualWork = 18;

/** The same passphrase however a keyboard composes its letters. */
const composed = (passphrase: string): string => passphrase.normalize('NFKC');

/** Locks a file with a passphrase, for this app or any age program to open. Slow: run it beside the page. */
export async function lockBytes(
  bytes: Uint8Array,
  passphrase: string,
  work = usualWork,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(work);
  encrypter.setPassphrase(composed(passphrase));
  return new Uint8Array(await encrypter.encrypt(bytes));
}

/** Opens a file that was locked with a passphrase, here or by an age program. Never rejects. Slow: run it beside the page. */
export async function openLocked(bytes: Uint8Array, passphrase: string): Promise<Opening> {
  const head = readLockedHead(bytes);
  if (head === null) return { kind: 'not-locked' };
  if (head.kind !== 'passphrase') return head;
  const opening = await tryOn(head.file, composed(passphrase));
  // Another program took the passphrase as its keyboard composed it.
  return opening.kind === 'wrong-passphrase' && composed(passphrase) !== passphrase
    ? tryOn(head.file, passphrase)
    : opening;
}

async function tryOn(file: Uint8Array, passphrase: string): Promise<Opening> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const passphraseFits = { isRefuted: false };
  // Asked only where the passphrase opened nothing.
  decrypter.addIdentity({
    unwrapFileKey() {
      passphraseFits.isRefuted = true;
      return null;
    },
  });
  try {
    return { kind: 'opened', bytes: await decrypter.decrypt(file) };
  } catch (error) {
    if (passphraseFits.isRefuted) return { kind: 'wrong-passphrase' };
    return { kind: error instanceof RangeError ? 'no-memory' : 'damaged-lock' };
  }
}
