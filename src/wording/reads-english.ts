/** Everyday words of English that no other language near it spells the same. */
const everyday = new Set(
  `i you she it they we him her them my your his our their the and or but if of on at for with from about is
  am are was were be been have had does did not dont cant im ive its that this what when how why who there here
  all just now then up out like want know think feel go get u ur r idk wanna wish would could should can will
  never myself life dead any more anymore nothing every keep one everyone because going gonna feels got`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Of so few words nothing can be told. */
const fewest = 7;
/** English has about a third of its words from that list; other languages share hardly any with it. */
const share = 0.12;

/**
 * Whether words look like English, the only language that is read here. In doubt they do: a text of a
 * few words, or one that mixes languages, is read.
 */
export function readsAsEnglish(text: string): boolean {
  const words = text
    .slice(0, 5000)
    .toLowerCase()
    .replaceAll(/['’‘ʼ]/g, '')
    .match(/[\p{L}\p{M}]+/gu);
  if (words === null || words.length < fewest) {
    // A script of its own says enough.
    return !/[\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Greek}\p{Script=Bengali}\p{Script=Tamil}]{4,}/u.test(
      text,
    );
  }
  return words.filter((word) => everyday.has(word)).length / words.length >= share;
}
