import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { BookSlice } from './book-slices';

type Drawing = { of: readonly BookSlice[]; count: number; prints: boolean };

/**
 * How many slices of a book are drawn: none until it is to be printed, as a long journal makes
 * thousands of pages; then one with each frame. The browser's own print waits for nothing: what is
 * missing is drawn at once before it. Other slices begin afresh.
 */
export function useDrawnSlices(slices: readonly BookSlice[]) {
  const [drawing, setDrawing] = useState<Drawing>({ of: slices, count: 0, prints: false });
  const { count, prints } = drawing.of === slices ? drawing : { count: 0, prints: false };
  const all = slices.length;

  useEffect(() => {
    if (count === all) return undefined;
    const drawAll = (): void =>
      flushSync(() => setDrawing({ of: slices, count: all, prints: false }));
    addEventListener('beforeprint', drawAll);
    return () => removeEventListener('beforeprint', drawAll);
  }, [slices, all, count]);

  useEffect(() => {
    if (!prints) return undefined;
    const next = requestAnimationFrame(() => {
      setDrawing({ of: slices, count: Math.min(count + 1, all), prints: count < all });
      if (count === all) window.print();
    });
    return () => cancelAnimationFrame(next);
  }, [slices, all, count, prints]);

  return {
    drawn: count,
    isDrawing: prints,
    print: () => setDrawing({ of: slices, count, prints: true }),
  };
}
