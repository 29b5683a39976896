import type { ZipStep } from '@/files/taking/zip-pieces';
import { createZipAnswers } from '@/screens/take-along/zip-answers';

/** jsdom has no workers: a zip is packed in the page, by the same code and as late as a message would be. */
export class ZippingBesideThePage extends EventTarget {
  readonly #answer = createZipAnswers();
  #isOver = false;

  postMessage(steps: readonly ZipStep[]): void {
    queueMicrotask(() => {
      if (!this.#isOver)
        this.dispatchEvent(new MessageEvent('message', { data: this.#answer(steps) }));
    });
  }

  terminate(): void {
    this.#isOver = true;
  }
}
