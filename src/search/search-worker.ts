/** Keeps the index beside the page; it ends with the worker. */
import { answerSearch, type SearchAsked } from './search-messages';
import { createSearchIndex } from './search-index';

const index = createSearchIndex();

addEventListener('message', ({ data }: MessageEvent<SearchAsked>) => {
  postMessage(answerSearch(index, data));
});
