/** Words as names are compared in them, and where each folded UTF-16 unit stood in the original. */
export type Folded = { text: string; starts: readonly number[]; ends: readonly number[] };

/** Letters that Unicode does not take apart into a plain one and its mark. */
const plain: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

const isMark = /\p{M}/u;
const isMarkOnLetter = /[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** The marks of kana, which make another letter of it. */
const isKanaMark = /[\u3099\u309a]/u;
const isUnseen = /[\u00ad\u200b\u200c\u200e\u200f\u2060\u2066-\u2069\ufeff]|\p{Emoji_Modifier}/u;

/** Marks on letters, and what cannot be seen. The vowel signs of India are letters. */
const isDropped = (one: string): boolean =>
  isUnseen.test(one) || (isMark.test(one) && isMarkOnLetter.test(one) && !isKanaMark.test(one));

const withoutMarks = (letter: string): string =>
  Array.from(letter.normalize('NFKD'))
    .filter((one) => !isDropped(one))
    .join('');

/** Before they are taken apart: to Unicode an accent by itself is a space and a mark. */
const apostrophe = /^[’‘‛ʼʹ′`´＇]$/u;
const hyphens = /[‐‑‒–—−]/gu;

function foldOne(letter: string): string {
  if (apostrophe.test(letter)) return "'";
  // Up and down again: ß is ss, and both small sigmas are one.
  const bare = withoutMarks(withoutMarks(letter).toUpperCase().toLowerCase());
  return (plain.get(bare) ?? bare).replace(hyphens, '-');
}

/** Letters as they were folded before: a journal is written in few, and each takes its time. */
const known = new Map<string, string | null>();
const mostKnown = 4000;

/** A letter as it is compared; null for a space. */
function foldLetter(letter: string): string | null {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const folded = /^\s$/u.test(letter) ? null : foldOne(letter);
  if (known.size < mostKnown) known.set(letter, folded);
  return folded;
}

/**
 * Words without case, accents, and ways to write an apostrophe, a hyphen or a space; any run of spaces
 * and lines is one space.
 */
export function foldNames(words: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of words) {
    const end = at + letter.length;
    const folded = foldLetter(letter) ?? (text.endsWith(' ') ? '' : ' ');
    // An accent goes with the letter it stands on.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    text += folded;
    at = end;
  }
  return { text, starts, ends };
}

const isLetter = /[\p{L}\p{M}]/u;
const isDigit = /\p{N}/u;
/** Written without spaces between words. */
const isUnspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const isKatakana = /[\p{Script=Katakana}ー]/u;
const isHangul = /\p{Script=Hangul}/u;
/** The parts of a Korean syllable that cannot begin one. */
const goesOnSyllable = /[\u1160-\u11ff]/u;

/** Whether the end of the one and the beginning of the other are one word in their script. */
export function isInOneWord(before: string, after: string): boolean {
  const one = Array.from(before.slice(-2)).at(-1);
  const [other] = after;
  if (one === undefined || other === undefined) return false;
  // A longer picture: a woman and an astronaut are joined into one.
  if (one === '\u200d' || other === '\u200d') return !isLetter.test(one) && !isLetter.test(other);
  if (isDigit.test(one) && isDigit.test(other)) return true;
  if (!isLetter.test(one) || !isLetter.test(other)) return false;
  if (isKatakana.test(one) !== isKatakana.test(other)) return false;
  if (isUnspaced.test(one) || isUnspaced.test(other)) return false;
  // Particles are written onto a Korean name; a syllable is not begun anew in its middle.
  if (isHangul.test(one) && isHangul.test(other)) return goesOnSyllable.test(other);
  return true;
}
