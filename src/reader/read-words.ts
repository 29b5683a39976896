import type { Readings } from './detectors';
import type { Answered, Asked } from './reading-worker';

/** A worker that is silent for this long (ms) is given up; the slowest first reading takes a tenth. */
const patience = 10_000;

type Answers = Map<number, (findings: Answered['findings']) => void>;
/** `warm` holds what it was asked to read for before. */
type Reader = { worker: Worker; waiting: Answers; warm: Set<keyof Readings> };

let asked = 0;
/** Opened with the first words, and again with the next ones where it failed. */
let reader: Reader | null = null;

/** Null where no worker can be had: the browser has none, or its settings refuse it. */
function openReader(): Reader | null {
  if (typeof Worker === 'undefined') return null;
  try {
    const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
    const opened: Reader = { worker, waiting: new Map(), warm: new Set() };
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      // What it could not fetch it may not ask for again: the next words try a new one.
      if (data.findings === null) retire(opened);
      opened.waiting.get(data.id)?.(data.findings);
    });
    worker.addEventListener('error', () => giveUp(opened));
    worker.addEventListener('messageerror', () => giveUp(opened));
    return opened;
  } catch {
    return null;
  }
}

/** Asks it nothing more, and lets it answer what it was asked. */
function retire(opened: Reader): void {
  if (reader === opened) reader = null;
  endIfIdle(opened);
}

function endIfIdle(opened: Reader): void {
  if (reader !== opened && opened.waiting.size === 0) opened.worker.terminate();
}

function giveUp(opened: Reader): void {
  retire(opened);
  for (const answer of opened.waiting.values()) answer(null);
}

/** Ends the worker with all it was asked, and leaves none of the words in it. */
export function endReading(): void {
  if (reader === null) return;
  const { worker } = reader;
  giveUp(reader);
  worker.terminate();
}

/**
 * What is found in words, read in a worker so that the page never waits. Null where they were not
 * read: no worker can be had, or it failed. That is not the same as nothing found, and has to be told.
 */
export function readWords<K extends keyof Readings>(
  reading: K,
  text: string,
): Promise<Readings[K] | null> {
  reader ??= openReader();
  const opened = reader;
  if (opened === null) return Promise.resolve(null);
  asked += 1;
  opened.warm.add(reading);
  const question: Asked = { id: asked, reading, text };
  return new Promise((resolve) => {
    const timer = setTimeout(() => giveUp(opened), patience);
    opened.waiting.set(question.id, (findings) => {
      clearTimeout(timer);
      opened.waiting.delete(question.id);
      endIfIdle(opened);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an answer is to the question of its id
      resolve(findings as Readings[K] | null);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    opened.worker.postMessage(question);
  });
}

/** Words that say nothing of anybody: reading them loads a reading and builds what most words need. */
const firstWords =
  'I went for a walk, because the house was quiet and I did not want to think. You said you would call. ' +
  'We had a long talk about the keys, the rent and the cat. When I got home I made tea and felt sad for a while. ' +
  'He never came, so I just want to sleep. Why did you not ask me? I feel like it is time to go on.';

/** Gets a reading ready as somebody begins to write, so that it need not be built when they pause. */
export function warmReading(reading: keyof Readings): void {
  reader ??= openReader();
  if (reader === null || reader.warm.has(reading)) return;
  void readWords(reading, firstWords);
}
