import { counted, plural } from '@/journal/counted';

/** Whether words are several: each is looked for by itself, and they may stand in any order. */
export const areSeveral = (words: string): boolean => /\s/u.test(words.trim());

/**
 * How many pages say something, as it is told; `words` as they may be shown. Sealed pages are never looked
 * through, and where there are any, none of them is said not to have the words.
 */
export function foundWords(
  words: string,
  pages: number,
  { isNear, areAnySealed }: { isNear: boolean; areAnySealed: boolean },
): string {
  const says = plural(pages, 'says', 'say');
  const [one, many] = areSeveral(words)
    ? ([`has all of these words: “${words}”`, `have all of these words: “${words}”`] as const)
    : ([`says “${words}”`, `say “${words}”`] as const);
  const none = areAnySealed
    ? `No open page ${one}. What is sealed isn’t searched.`
    : `No page ${one}.`;
  if (pages === 0) return none;
  return isNear
    ? `${none} ${counted(pages, 'page')} ${says} something close.`
    : `${counted(pages, 'page')} ${plural(pages, one, many)}.`;
}
