/**
 * A nickname in the place of somebody's name, wherever the person's own words are shown or leave the app.
 * What is stored never changes: this is only how words are shown.
 */
import { foldNames, isInOneWord, type Folded } from './fold-names';
import { factOf, type Facts } from './facts';

/** Words as they are shown. */
export type NameMask = (words: string) => string;

/**
 * Shown in place of a name where no nickname was chosen, or one that holds the name itself: a letter with
 * a stop stands wherever a name can, at the start of a sentence and before “’s” too, and tells nothing.
 */
const usualNicknames = ['X.', 'Y.', 'Z.', '…'] as const;
export const [usualNickname] = usualNicknames;

/** Where nothing is masked. */
export const noMask: NameMask = (words) => words;

/** The spellings in one line of a setting, parted by commas or lines; blank ones left out. */
export const spellingsIn = (line: string): readonly string[] =>
  line
    .split(/[,;\n،、，；]/u)
    .map((one) => one.trim())
    .filter((one) => foldNames(one).text.trim() !== '');

/** The mask of the names a journal knows, whether or not it is on; `noMask` where there is no name. */
export const knownMask = (facts: Facts): NameMask =>
  nameMask(spellingsIn(factOf(facts, 'otherNames') ?? ''), factOf(facts, 'nickname') ?? '');

/** The mask a journal's facts ask for; `noMask` where it is off, or there is no name. */
export const maskOf = (facts: Facts): NameMask =>
  factOf(facts, 'maskNames') ? knownMask(facts) : noMask;

/**
 * Shows `nickname` for each of `names`, in any case, with or without accents, and nowhere inside another
 * word. The longest name counts where several begin at one place.
 */
export function nameMask(names: readonly string[], nickname: string): NameMask {
  const folded = names
    .map((name) => foldNames(name).text.trim())
    .filter((name) => name !== '')
    .toSorted((one, other) => other.length - one.length);
  if (folded.length === 0) return noMask;
  const wished = nickname.trim();
  const once = (words: string, shown: string): string => replaceNames(words, folded, shown);
  const shown =
    wished === '' || once(wished, '') !== wished
      ? (usualNicknames.find((usual) => once(usual, '') === usual) ?? '…')
      : wished;
  return (words) => {
    let masked = words;
    // A nickname may make another name together with the word beside it.
    for (let pass = 0; pass < mostPasses; pass += 1) {
      const again = once(masked, shown);
      if (again === masked) break;
      masked = again;
    }
    return masked;
  };
}

const mostPasses = 20;

function replaceNames(words: string, names: readonly string[], shown: string): string {
  const folded = foldNames(words);
  if (!names.some((name) => folded.text.includes(name))) return words;
  let out = '';
  let done = 0;
  let at = 0;
  while (at < folded.text.length) {
    const name = names.find(
      (one) => folded.text.startsWith(one, at) && standsAlone(folded, at, one),
    );
    if (name === undefined) {
      at += 1;
      continue;
    }
    const end = folded.ends[at + name.length - 1] ?? words.length;
    out += words.slice(done, folded.starts[at]) + shown;
    done = end;
    // One stop is enough at the end of a sentence.
    if (shown.endsWith('.') && words[end] === '.' && words[end + 1] !== '.') done += 1;
    at += name.length;
  }
  return out + words.slice(done);
}

/** What English puts behind an apostrophe: no name stands there. */
const shortened = /^(?:s|t|d|m|ll|re|ve)$/u;
const letter = /\p{L}/u;

/** Whether the name at this place is a word, and not a piece of one. */
function standsAlone({ text, starts, ends }: Folded, at: number, name: string): boolean {
  const after = at + name.length;
  // A place inside one letter of the original, as between the parts of a ligature or a Korean syllable.
  if (starts[at] === starts[at - 1] || ends[after - 1] === ends[after]) return false;
  const rest = text.slice(after);
  if (isInOneWord(text.slice(0, at), name)) return false;
  if (isInOneWord(name, rest) && !/^s'(?!\p{L})/u.test(rest)) return false;
  // "Don" is not in "don't", nor "M" in "I'm".
  if (/^'t(?!\p{L})/u.test(rest)) return false;
  return !(shortened.test(name) && text[at - 1] === "'" && letter.test(text[at - 2] ?? ''));
}
