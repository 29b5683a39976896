import { plural, t } from '@lingui/core/macro';
import { dayInWords } from '@/journal/calendar-day';
import { pageCount } from '@/journal/counted';
import type { Taking } from '@/files/taking/pages-to-take';

function pagesWords({ pages, from, until }: Taking): string {
  const count = pageCount(pages.length);
  if (from === '') return `${count}.`;
  if (from === until) return t`${count}, from ${dayInWords(from)}.`;
  return t`${count}, from ${dayInWords(from)} to ${dayInWords(until)}.`;
}

/** What a file will hold, and what stays behind, in sentences; said before it is saved. */
export function takingWords(taking: Taking): string[] {
  const { pages, drafts, isNewestOnly, isMasked, sealedLeftOut, halfWrittenLeftOut } = taking;
  const sealed = pages.filter(({ sealedUntil }) => sealedUntil !== undefined).length;
  return [
    pagesWords(taking),
    isNewestOnly
      ? t`The newest draft of each.`
      : drafts === pages.length
        ? ''
        : t`Every draft: ${plural(drafts, { one: '# draft', other: '# drafts' })}.`,
    isMasked ? t`Names are masked.` : t`Names stand as you wrote them.`,
    sealed === 0
      ? ''
      : t`${pageCount(sealed)} of them ${plural(sealed, { one: 'is', other: 'are' })} sealed, and can be read in the file.`,
    sealedLeftOut === 0
      ? ''
      : t`${pageCount(sealedLeftOut)} ${plural(sealedLeftOut, { one: 'is', other: 'are' })} sealed and left out.`,
    halfWrittenLeftOut === 0 ? '' : t`${pageCount(halfWrittenLeftOut)} half-written and left out.`,
  ].filter(Boolean);
}

/** Said with every file, however the journal itself is kept. */
export const notLocked = (isJournalLocked: boolean): string =>
  isJournalLocked
    ? t`The file is not locked, although your journal is: anyone who opens it can read it.`
    : t`The file is not locked: anyone who opens it can read it.`;
