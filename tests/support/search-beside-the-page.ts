import { answerSearch, type SearchAsked } from '@/search/search-messages';
import { createSearchIndex } from '@/search/search-index';

/** Where there are no workers: the same index answers in the page, as late as a message would. */
export class SearchBesideThePage extends EventTarget {
  static readonly running = new Set<SearchBesideThePage>();
  readonly #index = createSearchIndex();
  constructor() {
    super();
    SearchBesideThePage.running.add(this);
  }
  postMessage(asked: SearchAsked): void {
    setTimeout(() => {
      if (!SearchBesideThePage.running.has(this)) return;
      const data = answerSearch(this.#index, asked);
      this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }
  terminate(): void {
    SearchBesideThePage.running.delete(this);
  }
}
