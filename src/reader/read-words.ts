import type { Readings } from './detectors';
import type { Answered, Asked } from './reading-worker';

/** A worker that is silent for this long (ms) is given up; the slowest first reading takes a tenth. */
const patience = 10_000;

const waiting = new Map<number, (findings: Answered['findings']) => void>();
let asked = 0;
/** Opened with the first words, and again with the next ones where it failed. */
let worker: Worker | null = null;

function openWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  const opened = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  opened.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.id)?.(data.findings);
  });
  opened.addEventListener('error', giveUp);
  return opened;
}

function giveUp(): void {
  worker?.terminate();
  worker = null;
  for (const answer of waiting.values()) answer(null);
}

/**
 * What is found in words, read in a worker so that the page never waits. Null where they were not
 * read: no worker can be had, or it failed. That is not the same as nothing found, and has to be told.
 */
export function readWords<K extends keyof Readings>(
  reading: K,
  text: string,
): Promise<Readings[K] | null> {
  worker ??= openWorker();
  const reader = worker;
  if (reader === null) return Promise.resolve(null);
  asked += 1;
  const question: Asked = { id: asked, reading, text };
  return new Promise((resolve) => {
    const timer = setTimeout(giveUp, patience);
    waiting.set(question.id, (findings) => {
      clearTimeout(timer);
      waiting.delete(question.id);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an answer is to the question of its id
      resolve(findings as Readings[K] | null);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    reader.postMessage(question);
  });
}
