import type { FileReading } from '@/files/bringing/brought';

/** A file that was chosen or dropped, with the folders it lay in. */
export type ChosenFile = { file: File; name: string };

export type ReadingRequest = { files: readonly ChosenFile[]; zone: string | null };

export type ReadingAnswer =
  /** Of a long file in several parts; `place` is the file's among those chosen. */
  | { kind: 'reading'; reading: FileReading; place: number }
  | { kind: 'done'; files: number }
  | { kind: 'end' };

type Listener = {
  onReading: (reading: FileReading, place: number) => void;
  onDone: (files: number) => void;
  /** After the last file; false where no worker may start. */
  onEnd: (isRead: boolean) => void;
};

/** Reads files beside the page, which would stand still meanwhile; returns how to stop. */
export function readFiles(request: ReadingRequest, listener: Listener): () => void {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    listener.onEnd(false);
    return () => undefined;
  }
  worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
    if (data.kind === 'reading') listener.onReading(data.reading, data.place);
    else if (data.kind === 'done') listener.onDone(data.files);
    else {
      worker.terminate();
      listener.onEnd(true);
    }
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    listener.onEnd(false);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target
  worker.postMessage(request);
  return () => worker.terminate();
}
