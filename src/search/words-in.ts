/** Words as they are looked for: what is written in many ways is one word. Pure. */
import { foldNames } from '@/journal/fold-names';

/** A word of a text, folded, and where it stands in it (UTF-16 units). */
type Word = {
  folded: string;
  start: number;
  end: number;
  /** In a script without spaces, where two letters are one word: where its first letter ends. */
  firstEnd?: number;
};

const apostrophes = /['’‘‛ʼʹ′`´＇]/gu;
/** What belongs inside a word though nobody sees it: soft hyphens and joiners. */
const unseen = /[\u200d\u00ad\u200c\u2060]/gu;
const noWord = /[^\p{L}\p{M}\p{N}]/gu;
const variants = /[\ufe0e\ufe0f]/gu;
const word =
  /[\p{L}\p{M}\p{N}](?:[\u200d\p{L}\p{M}\p{N}\u00ad\u200c\u2060]|['’‘‛ʼʹ′`´＇](?=[\p{L}\p{M}\p{N}]))*|\p{Extended_Pictographic}/gu;

const unspacedScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const anUnspaced = new RegExp(`[${unspacedScripts}]`, 'u');
const runs = new RegExp(`[${unspacedScripts}]+|[^${unspacedScripts}]+`, 'gu');

/** Folding by Unicode takes a while, and a journal has few words many times. */
const folds = new Map<string, string>();
const mostFolds = 20_000;

function foldWord(written: string): string {
  const bare = written.replace(apostrophes, '').replace(unseen, '').toLowerCase();
  // oxlint-disable-next-line no-control-regex -- ASCII is what needs no folding
  if (/^[\x00-\x7f]*$/.test(bare)) return bare;
  const known = folds.get(bare);
  if (known !== undefined) return known;
  const letters = foldNames(bare).text.replace(noWord, '');
  // A picture stays what it is.
  const folded = letters === '' ? bare.replace(variants, '') : letters;
  if (folds.size >= mostFolds) folds.clear();
  folds.set(bare, folded);
  return folded;
}

/** Forgets the words that were folded, for when the journal locks. */
export const forgetWords = (): void => folds.clear();

/** Pairs of letters, as nothing says where a word ends; the last letter stands for itself too. */
function pairsIn(run: string, from: number): Word[] {
  const letters: Word[] = [];
  let at = from;
  for (const letter of run) {
    const end = at + letter.length;
    const folded = letter.normalize('NFKC').toLowerCase();
    letters.push({ folded, start: at, end });
    at = end;
  }
  return letters.map((letter, place) => {
    const next = letters[place + 1];
    return next === undefined
      ? letter
      : {
          folded: letter.folded + next.folded,
          start: letter.start,
          end: next.end,
          firstEnd: letter.end,
        };
  });
}

/**
 * The words of a text, in their order: without case, accents and apostrophes (“Don’t” is `dont`). Pairs
 * of letters where a script has no spaces; a picture is a word.
 */
export function wordsIn(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(word)) {
    const [written] = match;
    const start = match.index;
    if (/^[\w']*$/.test(written) || !anUnspaced.test(written)) {
      const folded = foldWord(written);
      if (folded !== '') found.push({ folded, start, end: start + written.length });
      continue;
    }
    for (const run of written.matchAll(runs)) {
      const from = start + run.index;
      if (anUnspaced.test(run[0])) found.push(...pairsIn(run[0], from));
      else found.push({ folded: foldWord(run[0]), start: from, end: from + run[0].length });
    }
  }
  return found;
}

/** A text of plain letters, marks and typographic quotes and dashes; most pages are one. */
const plain = /^[\x20-\x7e\n\t\r‘’“”–—…]*$/;
const plainWord = /[a-z0-9](?:[a-z0-9]|['’‘`](?=[a-z0-9]))*/g;
const plainApostrophe = /['’‘`]/;

/**
 * The words of a text, folded; for those who need not know where they stand. Those of a plain text are
 * found without asking Unicode, in a third of the time.
 */
export function foldedWords(text: string): string[] {
  if (!plain.test(text)) return wordsIn(text).map(({ folded }) => folded);
  const found = text.toLowerCase().match(plainWord) ?? [];
  return found.map((one) => (plainApostrophe.test(one) ? one.replace(apostrophes, '') : one));
}

/** What has to be found for these words to be found, each once. */
export function termsOf(words: string): string[] {
  const found = wordsIn(words);
  // The last letter of a run is in the pair before it.
  const terms = found.filter(({ end }, place) => {
    const before = found[place - 1];
    return before?.firstEnd === undefined || before.end !== end;
  });
  return [...new Set(terms.map(({ folded }) => folded))];
}

/** Whether a term is found at the beginning of words too. One letter of an alphabet is not: it begins too many. */
export const findsBeginnings = (term: string): boolean => term.length > 1 || anUnspaced.test(term);

/** Whether a folded word is one that a term finds. */
export const isFoundBy = (folded: string, term: string): boolean =>
  findsBeginnings(term) ? folded.startsWith(term) : folded === term;
