import type { IndexFound } from './search-index';
import type { SearchAnswered, SearchAsked } from './search-messages';

/** A worker that is silent for this long (ms) is given up. */
const patience = 20_000;

type Question = SearchAsked extends infer Asked
  ? Asked extends unknown
    ? Omit<Asked, 'id'>
    : never
  : never;

/** The way to the index beside the page. */
export type IndexLink = {
  /** What is found, or null where it is gone. */
  ask: (question: Question) => Promise<{ found: IndexFound | null } | null>;
  end: () => void;
};

/** Null where no worker can be had. `onGone` is told once, where it fails later. */
export function openIndexLink(onGone: () => void): IndexLink | null {
  if (typeof Worker === 'undefined') return null;
  const waiting = new Map<number, (answer: SearchAnswered | null) => void>();
  let asked = 0;
  let isGone = false;
  let worker: Worker;
  try {
    worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
  function end(): void {
    isGone = true;
    worker.terminate();
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  }
  function giveUp(): void {
    if (isGone) return;
    end();
    onGone();
  }
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswered>) =>
    waiting.get(data.id)?.(data),
  );
  worker.addEventListener('error', giveUp);
  worker.addEventListener('messageerror', giveUp);
  return {
    ask: (question) =>
      new Promise((resolve) => {
        if (isGone) {
          resolve(null);
          return;
        }
        asked += 1;
        const id = asked;
        const timer = setTimeout(giveUp, patience);
        waiting.set(id, (answer) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(answer);
        });
        try {
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
          worker.postMessage({ ...question, id } satisfies SearchAsked);
        } catch {
          giveUp();
        }
      }),
    end,
  };
}
