import { segmenterOf } from '@/journal/segmenter';

/** Up to this many UTF-16 units words are counted one by one; beyond it they are estimated. */
const countedUpTo = 20_000;

/** Where a browser can't tell words apart: a run of letters and figures, with apostrophes inside; each sign of a language without spaces counts as one. */
const roughWord =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{N}]+)*/gu;

/**
 * How many words a text has, by the Unicode rules for word boundaries (UAX #29), so that languages
 * written without spaces count too. Beyond `countedUpTo` the count is carried on from the beginning
 * of the text and rounded to hundreds, because counting 200,000 characters would hold up the typing.
 */
export function countWords(text: string): number {
  if (text.length <= countedUpTo) return wordsIn(text);
  const counted = wordsIn(text.slice(0, countedUpTo));
  return Math.round((counted * text.length) / countedUpTo / 100) * 100;
}

function wordsIn(text: string): number {
  const byRule = segmenterOf.words();
  if (byRule === null) return [...text.matchAll(roughWord)].length;
  let words = 0;
  for (const segment of byRule.segment(text)) if (segment.isWordLike === true) words += 1;
  return words;
}
