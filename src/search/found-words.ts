import { counted } from '@/journal/counted';

/** How many pages say something, as it is told; `words` as they may be shown. */
export function foundWords(words: string, pages: number, isNear: boolean): string {
  const says = pages === 1 ? 'says' : 'say';
  if (pages === 0) return `No page says “${words}”.`;
  return isNear
    ? `No page says “${words}”. ${counted(pages, 'page')} ${says} something close.`
    : `${counted(pages, 'page')} ${says} “${words}”.`;
}
