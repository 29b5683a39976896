import { vi } from 'vitest';
import type { ReadingRequest } from '@/screens/settings/bring-in/read-files';
import { readingAnswers } from '@/screens/settings/bring-in/reading-answers';

/** jsdom has no workers: files are read in the page, by the same code. Answers those at work; one that `isSlow` never gets done. */
export function giveReadingWorker(isSlow = false): ReadonlySet<object> {
  const atWork = new Set<object>();
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage(request: ReadingRequest): void {
        atWork.add(this);
        if (!isSlow) void this.#answer(request);
      }
      async #answer(request: ReadingRequest): Promise<void> {
        for await (const data of readingAnswers(request)) {
          if (atWork.has(this)) this.dispatchEvent(new MessageEvent('message', { data }));
        }
      }
      terminate(): void {
        atWork.delete(this);
      }
    },
  );
  return atWork;
}
