import { argon2ByScript, NotEnoughMemory } from './argon2';
import { toBytes } from './bytes';
import type { PassphraseCost } from './passphrase-cost';

/**
 * Makes a key of 32 bytes from a passphrase, off the main thread. Rejects with NotEnoughMemory when
 * the device has not the memory.
 */
export type DeriveKey = (
  passphrase: string,
  salt: Uint8Array,
  cost: PassphraseCost,
) => Promise<Uint8Array>;

export type KeyRequest =
  | { kind: 'derive'; password: Uint8Array; salt: Uint8Array; cost: PassphraseCost }
  | { kind: 'measure' };
/** How long (ms) the lowest cost took, and whether WebAssembly did it. */
type Measured = { took: number; isFast: boolean };
export type KeyAnswer = { key: Uint8Array } | Measured | { error: string; isForMemory: boolean };

/** The same passphrase however a keyboard composes its letters. */
export const passphraseBytes = (passphrase: string): Uint8Array =>
  toBytes(passphrase.normalize('NFKC'));

/** Asks a worker that ends with its answer, and takes the passphrase with it; null where none starts. */
const ask = (request: KeyRequest): Promise<KeyAnswer | null> =>
  new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./key-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      // Missing, or refused.
      resolve(null);
      return;
    }
    const end = (answer: KeyAnswer | null): void => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<KeyAnswer>) => end(data));
    // What fails inside is an answer, so that this is a file that did not load.
    worker.addEventListener('error', () => end(null));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target
    worker.postMessage(request);
  });

function failure({ error, isForMemory }: { error: string; isForMemory: boolean }): Error {
  return isForMemory ? new NotEnoughMemory(error) : new Error(error);
}

/** Where no worker starts, the page does it itself, slowly and in small steps: a journal has to open. */
export const deriveInWorker: DeriveKey = async (passphrase, salt, cost) => {
  const password = passphraseBytes(passphrase);
  const answer = await ask({ kind: 'derive', password, salt, cost });
  if (answer === null) return argon2ByScript(password, salt, cost);
  if ('key' in answer) return answer.key;
  throw 'error' in answer ? failure(answer) : new Error('No key came back.');
};

/** Null where no worker starts, or the lowest cost is too much. */
export async function measureInWorker(): Promise<Measured | null> {
  const answer = await ask({ kind: 'measure' });
  return answer !== null && 'took' in answer ? answer : null;
}
