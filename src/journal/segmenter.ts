import { once } from '@/words/once';

const made = (granularity: 'grapheme' | 'word' | 'sentence') =>
  once(() =>
    typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity }) : null,
  );

/**
 * What tells the letters, words and sentences of a text apart by the rules of Unicode (UAX #29); null where a browser
 * hasn't got it, as Firefox before 125.
 */
export const segmenterOf = {
  letters: made('grapheme'),
  words: made('word'),
  sentences: made('sentence'),
} as const;
