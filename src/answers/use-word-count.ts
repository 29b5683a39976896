import { useEffect, useState } from 'react';
import { newestOf, subscribeTo, type Words } from '@/ui/words-followed';
import { countWords } from './word-count';

/** How many words there are, counted after a pause (ms): a long page costs no more to type on than a short one. */
export function useWordCount(text: Words, pause: number): number {
  const count = (): number => countWords(newestOf(text));
  const [words, setWords] = useState(count);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setWords(countWords(newestOf(text))), pause);
    };
    wait();
    const stop = subscribeTo(text)(wait);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [text, pause]);

  return words;
}
