import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** So many pages are drawn before the browser is let breathe again. */
const atOnce = 150;

type Drawing = { of: unknown; count: number; prints: boolean };

/**
 * How many of a book's pages are drawn: none until it is to be printed, as a long journal makes
 * thousands; then some at a time, and the browser's own print waits for none of it: whatever is missing
 * is drawn at once before that. `book` is what is drawn; another one begins afresh.
 */
export function useDrawnPages(book: unknown, pages: number) {
  const [drawing, setDrawing] = useState<Drawing>({ of: book, count: 0, prints: false });
  const now = drawing.of === book ? drawing : { of: book, count: 0, prints: false };
  const { count, prints } = now;

  useEffect(() => {
    if (count === pages) return undefined;
    const drawAll = (): void =>
      flushSync(() => setDrawing({ of: book, count: pages, prints: false }));
    addEventListener('beforeprint', drawAll);
    return () => removeEventListener('beforeprint', drawAll);
  }, [book, count, pages]);

  useEffect(() => {
    if (!prints) return undefined;
    const next = requestAnimationFrame(() => {
      if (count < pages) setDrawing({ of: book, count: Math.min(count + atOnce, pages), prints });
      else {
        setDrawing({ of: book, count, prints: false });
        window.print();
      }
    });
    return () => cancelAnimationFrame(next);
  }, [book, count, pages, prints]);

  return {
    drawn: count,
    isDrawing: prints,
    print: () => setDrawing({ of: book, count, prints: true }),
  };
}
