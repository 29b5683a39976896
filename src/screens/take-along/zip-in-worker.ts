import { zipSteps, type Packed, type ZipStep } from '@/files/taking/zip-pieces';
import { makePieces } from './make-pieces';
import type { ZipAnswer } from './zip-answers';

/** Steps handed over at a time. */
const most = 100;

/** Hands the steps over, and lets go of control after each handful. */
function* handOver(
  steps: Iterable<ZipStep>,
  take: (some: readonly ZipStep[]) => void,
): Generator<undefined> {
  let some: ZipStep[] = [];
  for (const step of steps) {
    some.push(step);
    if (some.length < most && step.kind !== 'end') yield undefined;
    else {
      take(some);
      some = [];
      yield undefined;
    }
  }
}

/**
 * The files as one zip, packed beside the page: each file takes memory that is long in being cleared away.
 * Null where it was called off meanwhile, 'no-worker' where none may start.
 */
export async function zipInWorker(
  files: Iterable<Packed>,
  called: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>[] | null | 'no-worker'> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./zip-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return 'no-worker';
  }
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const ended = new Promise<'whole' | 'no-worker' | 'called-off'>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ZipAnswer>) => {
      pieces.push(data.bytes);
      if (data.isEnd) resolve('whole');
    });
    worker.addEventListener('error', () => resolve('no-worker'));
    called.addEventListener('abort', () => resolve('called-off'));
  });
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target
    const steps = handOver(zipSteps(files), (some) => worker.postMessage(some));
    if ((await makePieces(steps, called)) === null) return null;
    const end = await ended;
    if (end === 'no-worker') return end;
    return end === 'whole' ? pieces : null;
  } finally {
    worker.terminate();
  }
}
