import { toBytes } from './bytes';
import type { PassphraseCost } from './passphrase-cost';

/** Makes a key of 32 bytes from a passphrase, off the main thread. Rejects when the device has not the memory. */
export type DeriveKey = (
  passphrase: string,
  salt: Uint8Array,
  cost: PassphraseCost,
) => Promise<Uint8Array>;

export type DeriveRequest = { password: Uint8Array; salt: Uint8Array; cost: PassphraseCost };
export type DeriveAnswer = { key: Uint8Array } | { error: string };

/** The same passphrase however a keyboard composes its letters. */
export const passphraseBytes = (passphrase: string): Uint8Array =>
  toBytes(passphrase.normalize('NFKC'));

/** Asks a worker that ends with its answer, and takes the passphrase with it. */
export const deriveInWorker: DeriveKey = (passphrase, salt, cost) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./key-worker.ts', import.meta.url), {
      type: 'module',
    });
    const end = (): void => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<DeriveAnswer>) => {
      end();
      if ('key' in data) resolve(data.key);
      else reject(new Error(data.error));
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new Error(event.message || 'The worker could not be started.'));
    });
    const request: DeriveRequest = { password: passphraseBytes(passphrase), salt, cost };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target
    worker.postMessage(request);
  });
