import type { WorkerAnswer, WorkerOrder, WorkerQuestion } from './worker-messages';

/** The way to one worker. */
export type WorkerLink = {
  tell: (order: WorkerOrder) => void;
  /** Null where the worker did not load or is gone, or the signal called it off. */
  ask: (
    question: (id: number) => WorkerQuestion,
    signal?: AbortSignal,
  ) => Promise<WorkerAnswer | null>;
  /** Nothing is answered any more; another one may be opened. */
  isGone: () => boolean;
  end: () => void;
};

/** The file is fetched here, and so only by somebody who keeps a second device in step. */
const startWorker = (): Worker =>
  new Worker(new URL('./sync-worker.ts', import.meta.url), { type: 'module' });

export function openWorkerLink(): WorkerLink {
  const waiting = new Map<number, (answer: WorkerAnswer | null) => void>();
  let asked = 0;
  let worker: Worker | null = null;

  function end(): void {
    worker?.terminate();
    worker = null;
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  }
  function tell(order: WorkerOrder): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker?.postMessage(order);
  }
  try {
    worker = startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) =>
      waiting.get(data.id)?.(data),
    );
    // What fails inside is an answer, so that this is a file that did not load.
    worker.addEventListener('error', end);
    worker.addEventListener('messageerror', end);
  } catch {
    // Missing, or refused.
  }
  return {
    tell,
    ask: (question, signal) =>
      new Promise((resolve) => {
        if (worker === null || signal?.aborted === true) {
          resolve(null);
          return;
        }
        asked += 1;
        const id = asked;
        const stop = (): void => {
          tell({ kind: 'stop', id });
          waiting.get(id)?.(null);
        };
        waiting.set(id, (answer) => {
          waiting.delete(id);
          signal?.removeEventListener('abort', stop);
          resolve(answer);
        });
        signal?.addEventListener('abort', stop);
        tell(question(id));
      }),
    isGone: () => worker === null,
    end,
  };
}
