import { plural, t } from '@lingui/core/macro';
import type { Book } from '@/files/taking/book';
import { dayInWords } from '@/journal/calendar-day';
import { pageCount } from '@/journal/counted';

/** 'Monday 16 March 2026 to Thursday 23 April 2026'; '' where no day is known. */
export function daysOf({ from, until }: Book): string {
  if (from === '') return '';
  return from === until ? dayInWords(from) : t`${dayInWords(from)} to ${dayInWords(until)}`;
}

/** What the book will hold, in a sentence or two. */
export function holds(book: Book): string {
  if (book.pages === 0) return t`Nothing yet. Choose something above.`;
  const days = daysOf(book);
  const held =
    days === ''
      ? t`${pageCount(book.pages)} in ${plural(book.drafts, { one: '# draft', other: '# drafts' })}.`
      : t`${pageCount(book.pages)} in ${plural(book.drafts, { one: '# draft', other: '# drafts' })}, ${days}.`;
  if (book.sealedLeftOut === 0) return held;
  return `${held} ${plural(book.sealedLeftOut, { one: '# sealed page stays out.', other: '# sealed pages stay out.' })}`;
}

/** What stands beside the button. */
export function stateWords(book: Book, isDrawing: boolean): string {
  if (book.pages === 0) return t`There is nothing to print.`;
  return isDrawing ? t`Laying out the pages` : '';
}
