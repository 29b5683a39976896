import { leaveAlone, worthMending } from './word-lists/texting';

/** Every way to write a word with one letter left out, the word itself included. */
function shortened(word: string): string[] {
  const all = [word];
  for (let i = 1; i < word.length; i += 1) all.push(word.slice(0, i) + word.slice(i + 1));
  return all;
}

const byShortened = new Map<string, string>();
for (const word of worthMending) {
  for (const short of shortened(word)) if (!byShortened.has(short)) byShortened.set(short, word);
}
const known: ReadonlySet<string> = new Set(worthMending);

/**
 * The long word a spelling stands for, when they differ by about one letter; otherwise the spelling.
 * Both sides leave one letter out and meet (Garbe's symmetric delete), so the cost is one look-up
 * per letter of the word and no word of the text is compared with the whole list.
 */
export function mendSpelling(word: string): string {
  if (word.length < 6 || word.length > 16 || known.has(word) || leaveAlone.has(word)) return word;
  for (const short of shortened(word)) {
    const found = byShortened.get(short);
    if (found === undefined || Math.abs(found.length - word.length) > 1) continue;
    // 'strangle' beside 'strangled' is a form of the word, not a slip.
    if (!found.startsWith(word) && !word.startsWith(found)) return found;
  }
  return word;
}
