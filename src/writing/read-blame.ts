import type { BlameFinding } from '@/wording/blame';
import type { BlameAnswer, BlameAsked } from './blame-worker';

type Waiting = {
  text: string;
  done: (findings: readonly BlameFinding[] | Promise<readonly BlameFinding[]>) => void;
};

const waiting = new Map<number, Waiting>();
let asked = 0;
/** Opened with the first words; null where workers are unknown, or where it failed. */
let worker: Worker | null | undefined;

async function readHere(text: string): Promise<readonly BlameFinding[]> {
  const { findBlame } = await import('@/wording/blame');
  return findBlame(text);
}

function openWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  const opened = new Worker(new URL('./blame-worker.ts', import.meta.url), { type: 'module' });
  opened.addEventListener('message', ({ data }: MessageEvent<BlameAnswer>) => {
    waiting.get(data.id)?.done(data.findings);
    waiting.delete(data.id);
  });
  opened.addEventListener('error', () => {
    opened.terminate();
    worker = null;
    for (const { text, done } of waiting.values()) done(readHere(text));
    waiting.clear();
  });
  return opened;
}

/** Phrases that may land as blame, found in a worker so that the page never waits; on the page where there is none. */
export function readBlame(text: string): Promise<readonly BlameFinding[]> {
  worker ??= worker === undefined ? openWorker() : null;
  const reader = worker;
  if (reader === null) return readHere(text);
  asked += 1;
  const question: BlameAsked = { id: asked, text };
  return new Promise((done) => {
    waiting.set(question.id, { text, done });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    reader.postMessage(question);
  });
}
