import type { Book } from '@/files/taking/book';
import { pageCount } from '@/journal/counted';
import { Horizon } from '@/ui/horizon';
import { HOURS } from '@/ui/hours';
import { roman } from '@/ui/stage-numeral';
import { PrintedPage } from './printed-page';
import styles from './printed-book.module.css';

type PrintedBookProps = {
  book: Book;
  title: string;
  /** From the day of the first draft to that of the last, in words. */
  days: string;
  sky: number;
  /** How many pages, from the first, are drawn. */
  drawn: number;
  isLarge: boolean;
};

/** The book on paper: cover, contents, and a sheet before each chapter. The screen shows nothing of it. */
export function PrintedBook({ book, title, days, sky, drawn, isLarge }: PrintedBookProps) {
  if (drawn === 0) return null;
  const starts = book.chapters.map((_, place) =>
    book.chapters.slice(0, place).reduce((sum, { pages }) => sum + pages.length, 0),
  );
  return (
    <div className={styles.book} data-large={isLarge} translate="no">
      <section className={styles.cover}>
        <Horizon progress={sky} />
        <h1 dir="auto">{title}</h1>
        <p className={styles.days}>{days}</p>
        <p>{`${pageCount(book.pages)}. Printed once, for one reader.`}</p>
      </section>
      <section className={styles.contents}>
        <h2>Contents</h2>
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
      {book.chapters.map(({ id, number, name, pages }, place) => {
        const shown = pages.slice(0, Math.max(0, drawn - (starts[place] ?? 0)));
        return shown.length === 0 ? null : (
          <section key={id}>
            <div className={styles.plate} id={`chapter-${id}`}>
              {number === undefined ? null : <p className={styles.numeral}>{roman(number)}</p>}
              <h2>{name}</h2>
              {number === undefined ? null : (
                <p className={styles.hour}>{HOURS[number - 1]?.name}</p>
              )}
            </div>
            {shown.map((page) => (
              <PrintedPage key={page.entry} page={page} />
            ))}
          </section>
        );
      })}
    </div>
  );
}
