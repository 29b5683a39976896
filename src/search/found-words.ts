import { counted } from '@/journal/counted';

/**
 * How many pages say something, as it is told; `words` as they may be shown. Sealed pages are never looked
 * through, and where there are any, none of them is said not to have the words.
 */
export function foundWords(
  words: string,
  pages: number,
  { isNear, areAnySealed }: { isNear: boolean; areAnySealed: boolean },
): string {
  const says = pages === 1 ? 'says' : 'say';
  const none = areAnySealed
    ? `No open page says “${words}”. What is sealed isn’t searched.`
    : `No page says “${words}”.`;
  if (pages === 0) return none;
  return isNear
    ? `${none} ${counted(pages, 'page')} ${says} something close.`
    : `${counted(pages, 'page')} ${says} “${words}”.`;
}
