import type { Opening } from '@/files/locked-backup';
import { atWork } from './file-work';

/** Files are locked and opened beside the page, which would stand still for a second or two. */
export type FileRequest = { kind: 'lock' | 'open'; bytes: Uint8Array; passphrase: string };
export type FileAnswer =
  | { locked: Uint8Array<ArrayBuffer> }
  | { opening: Opening }
  | { error: string };

/** Rejects when this browser cannot do it: too little memory, or no worker may start. */
export async function lockFile(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask({ kind: 'lock', bytes, passphrase });
  if ('locked' in answer) return answer.locked;
  throw new Error('error' in answer ? answer.error : 'No file came back.');
}

/** Rejects when no worker may start; all that can be wrong with the file or the passphrase is an answer. */
export async function openFile(bytes: Uint8Array, passphrase: string): Promise<Opening> {
  const answer = await ask({ kind: 'open', bytes, passphrase });
  if ('opening' in answer) return answer.opening;
  throw new Error('error' in answer ? answer.error : 'Nothing came back.');
}

/** Asks a worker that ends with its answer, and takes the passphrase with it. */
const ask = (request: FileRequest): Promise<FileAnswer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./locked-file-worker.ts', import.meta.url), {
      type: 'module',
    });
    atWork.add(worker);
    const end = (): void => {
      worker.terminate();
      atWork.delete(worker);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new Error(event.message || 'The worker could not be started.'));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target
    worker.postMessage(request);
  });
