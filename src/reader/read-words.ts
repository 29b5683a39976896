import { detectors, type Readings } from './detectors';
import type { Answered, Asked } from './reading-worker';

type Waiting = { answer: (findings: Answered['findings']) => void };

/** A worker that is silent for this long (ms) is given up; the slowest first reading takes a tenth. */
const patience = 10_000;

const waiting = new Map<number, Waiting>();
let asked = 0;
/** Opened with the first words; null where workers are unknown, or where it failed. */
let worker: Worker | null | undefined;

function openWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  const opened = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  opened.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.id)?.answer(data.findings);
  });
  opened.addEventListener('error', giveUp);
  return opened;
}

/** From here on words are read on the page, those that wait first. */
function giveUp(): void {
  worker?.terminate();
  worker = null;
  for (const { answer } of waiting.values()) answer(null);
}

/**
 * What is found in words: read in a worker so that the page never waits, and on the page where there
 * is none. Rejects only where a detector cannot be loaded at all.
 */
export function readWords<K extends keyof Readings>(
  reading: K,
  text: string,
): Promise<Readings[K]> {
  worker ??= worker === undefined ? openWorker() : null;
  const reader = worker;
  if (reader === null) return detectors[reading](text);
  asked += 1;
  const question: Asked = { id: asked, reading, text };
  return new Promise((resolve) => {
    const timer = setTimeout(giveUp, patience);
    waiting.set(question.id, {
      answer(findings) {
        clearTimeout(timer);
        waiting.delete(question.id);
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an answer is to the question of its id
        resolve((findings as Readings[K] | null) ?? detectors[reading](text));
      },
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    reader.postMessage(question);
  });
}
