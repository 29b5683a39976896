import type { IndexFound, SearchIndex, SearchText } from './search-index';

/** What the page asks of the index, and what it is told; `id` joins the two. */
export type SearchAsked = { id: number } & (
  | { kind: 'keep'; put: readonly SearchText[]; drop: readonly number[] }
  | { kind: 'find'; words: string }
);
export type SearchAnswered = { id: number; found: IndexFound | null };

/** Does what is asked; null where nothing was to be found. */
export function answerSearch(index: SearchIndex, asked: SearchAsked): SearchAnswered {
  if (asked.kind === 'find') return { id: asked.id, found: index.find(asked.words) };
  index.drop(asked.drop);
  index.put(asked.put);
  return { id: asked.id, found: null };
}
