import { t } from '@lingui/core/macro';
import { memo } from 'react';
import type { Book, Chapter } from '@/files/taking/book';
import { pageCount } from '@/journal/counted';
import { classNames } from '@/ui/class-names';
import { Horizon } from '@/ui/horizon';
import { HOURS } from '@/ui/hours';
import { roman } from '@/ui/stage-numeral';
import type { BookSlice } from './book-slices';
import { PrintedPage } from './printed-page';
import styles from './printed-book.module.css';

type PrintedBookProps = {
  book: Book;
  title: string;
  /** From the day of the first draft to that of the last, in words. */
  days: string;
  sky: number;
  slices: readonly BookSlice[];
  /** How many slices, from the first, are drawn. */
  drawn: number;
  isLarge: boolean;
};

/** The book on paper: cover, contents, and a sheet before each chapter. The screen shows nothing of it. */
export function PrintedBook({ book, title, days, sky, slices, drawn, isLarge }: PrintedBookProps) {
  if (drawn === 0) return null;
  return (
    <div className={classNames('bleed', styles.book)} data-large={isLarge} translate="no">
      <section className={styles.cover}>
        <Horizon progress={sky} />
        <h1 dir="auto">{title}</h1>
        <p className={styles.days}>{days}</p>
        <p>{t`${pageCount(book.pages)}. Printed for one reader.`}</p>
      </section>
      <section className={styles.contents}>
        <h2>{t`Contents`}</h2>
        <ol>
          {book.chapters.map(({ id, number, name, pages }) => (
            <li key={id}>
              <span>{number === undefined ? '' : roman(number)}</span>
              <a href={`#chapter-${id}`}>{name}</a>
              <span>{pageCount(pages.length)}</span>
            </li>
          ))}
        </ol>
      </section>
      {slices.slice(0, drawn).map((slice) => (
        <Slice key={slice.id} slice={slice} />
      ))}
    </div>
  );
}

/** Some pages at a time, each drawn once: what is there already is not gone through again. */
const Slice = memo(function Slice({ slice: { chapter, pages } }: { slice: BookSlice }) {
  return (
    <section>
      {chapter === undefined ? null : <Plate chapter={chapter} />}
      {pages.map((page) => (
        <PrintedPage key={page.entry} page={page} />
      ))}
    </section>
  );
});

/** The sheet before a chapter. */
function Plate({ chapter: { id, number, name } }: { chapter: Chapter }) {
  return (
    <div className={styles.plate} id={`chapter-${id}`}>
      {number === undefined ? null : <p className={styles.numeral}>{roman(number)}</p>}
      <h2>{name}</h2>
      {number === undefined ? null : <p className={styles.hour}>{HOURS[number - 1]?.name}</p>}
    </div>
  );
}
