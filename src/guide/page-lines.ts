/** Which of the words for single pages a journal's own answers call for. */
import type { Safety, SafetyPathName } from '@/journal/safety';
import { practicalWords, unsentOrderWords, unsentWords } from './page-words';

type ClosedPath = Exclude<SafetyPathName, 'open'>;

/** What stands on a page whose words stay in the journal. */
export const unsentLine = (path: ClosedPath, { askedForRoom }: Safety): string =>
  path === 'space' && askedForRoom === 'no' ? unsentOrderWords : unsentWords[path];

/** How practical things are settled: by a short message, or, with an order, not from one to the other. */
export function practicalLine({ hasOrder, mayHaveOrder }: Safety): string {
  if (hasOrder) return practicalWords.order;
  return mayHaveOrder ? practicalWords.mayBeOrder : practicalWords.reaching;
}
