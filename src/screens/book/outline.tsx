import { t } from '@lingui/core/macro';
import { useState } from 'react';
import type { Book, Chapter } from '@/files/taking/book';
import { pageCount } from '@/journal/counted';
import { Disclosure } from '@/ui/disclosure';
import styles from './book-screen.module.css';

/** So many titles stand in a chapter's list; the book has all of them. */
const mostTitles = 200;

/** What the book will hold, chapter by chapter, and behind each the names of its pages. */
export function Outline({ book }: { book: Book }) {
  return (
    <ol className={styles.outline}>
      {book.chapters.map((chapter) => (
        <li key={chapter.id}>
          <ChapterTitles chapter={chapter} />
        </li>
      ))}
    </ol>
  );
}

function ChapterTitles({ chapter: { name, pages } }: { chapter: Chapter }) {
  const [isOpened, setIsOpened] = useState(false);
  const more = pages.length - mostTitles;
  return (
    <Disclosure summary={name} meta={pageCount(pages.length)} onOpen={() => setIsOpened(true)}>
      {isOpened ? (
        <ul>
          {pages.slice(0, mostTitles).map(({ entry, title }) => (
            <li key={entry} dir="auto">
              {title}
            </li>
          ))}
          {more > 0 ? <li>{t`And ${pageCount(more)} more`}</li> : null}
        </ul>
      ) : null}
    </Disclosure>
  );
}
