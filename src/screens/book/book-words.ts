import type { Book } from '@/files/taking/book';
import { dayInWords } from '@/journal/calendar-day';
import { counted, pageCount, plural } from '@/journal/counted';

/** 'Monday 16 March 2026 to Thursday 23 April 2026'; '' where no day is known. */
export function daysOf({ from, until }: Book): string {
  if (from === '') return '';
  return from === until ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(until)}`;
}

/** What the book will hold, in a sentence or two. */
export function holds(book: Book): string {
  if (book.pages === 0) return 'Nothing yet. Choose something above.';
  const days = daysOf(book);
  const left =
    book.sealedLeftOut === 0
      ? ''
      : ` ${counted(book.sealedLeftOut, 'sealed page')} ${plural(book.sealedLeftOut, 'stays', 'stay')} out.`;
  return `${pageCount(book.pages)} in ${counted(book.drafts, 'draft')}${days === '' ? '' : `, ${days}`}.${left}`;
}

/** What stands beside the button. */
export function stateWords(book: Book, isDrawing: boolean): string {
  if (book.pages === 0) return 'There is nothing to print.';
  return isDrawing ? 'Laying out the pages' : '';
}
