import { vi } from 'vitest';
import { workerSide } from '@/sync/worker-side';
import type { WorkerOrder } from '@/sync/worker-messages';

export type GivenWorkers = {
  /** Every message to every worker, in a copy as a worker gets it. */
  orders: WorkerOrder[];
  /** How many were started. */
  started: () => number;
  /** What happens to a worker whose file cannot be had, or that a browser ends. */
  fail: () => void;
};

/** Node has no such workers: the worker's side answers in this thread, by copies of what it is sent. */
export function giveSyncWorker({ loads = true } = {}): GivenWorkers {
  const orders: WorkerOrder[] = [];
  const alive = new Set<EventTarget>();
  let started = 0;
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      readonly #take = workerSide((answer) => {
        const data = structuredClone(answer);
        if (alive.has(this)) this.dispatchEvent(new MessageEvent('message', { data }));
      });
      constructor() {
        super();
        started += 1;
        alive.add(this);
        if (!loads) queueMicrotask(() => this.dispatchEvent(new Event('error')));
      }
      postMessage(order: WorkerOrder): void {
        const copy = structuredClone(order);
        orders.push(copy);
        if (loads && alive.has(this)) this.#take(copy);
      }
      terminate(): void {
        alive.delete(this);
      }
    },
  );
  return {
    orders,
    started: () => started,
    fail: () => {
      for (const worker of alive) worker.dispatchEvent(new Event('error'));
    },
  };
}
