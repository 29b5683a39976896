import { dayInWords } from '@/journal/calendar-day';
import { counted, pageCount, plural } from '@/journal/counted';
import type { Taking } from '@/files/taking/pages-to-take';

function daysWords({ from, until }: Taking): string {
  if (from === '') return '';
  if (from === until) return `, from ${dayInWords(from)}`;
  return `, from ${dayInWords(from)} to ${dayInWords(until)}`;
}

/** What a file will hold, and what stays behind, in sentences; said before it is saved. */
export function takingWords(taking: Taking): string[] {
  const { pages, drafts, isNewestOnly, isMasked, sealedLeftOut, halfWrittenLeftOut } = taking;
  const sealed = pages.filter(({ sealedUntil }) => sealedUntil !== undefined).length;
  return [
    `${pageCount(pages.length)}${daysWords(taking)}.`,
    isNewestOnly
      ? 'The newest draft of each.'
      : drafts === pages.length
        ? ''
        : `Every draft: ${counted(drafts, 'draft')}.`,
    isMasked ? 'Names are masked.' : 'Names stand as you wrote them.',
    sealed === 0
      ? ''
      : `${pageCount(sealed)} of them ${plural(sealed, 'is', 'are')} sealed, and can be read in the file.`,
    sealedLeftOut === 0
      ? ''
      : `${pageCount(sealedLeftOut)} ${plural(sealedLeftOut, 'is', 'are')} sealed and left out.`,
    halfWrittenLeftOut === 0 ? '' : `${pageCount(halfWrittenLeftOut)} half-written and left out.`,
  ].filter(Boolean);
}

/** Said with every file, however the journal itself is kept. */
export const notLocked = (isJournalLocked: boolean): string =>
  isJournalLocked
    ? 'The file is not locked, although your journal is: anyone who opens it can read it.'
    : 'The file is not locked: anyone who opens it can read it.';
