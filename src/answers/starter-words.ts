/**
 * What a sentence starter puts on the page. A starter is printed with a trailing '…' to say
 * "and then you"; the mark itself is never written into anybody's words.
 */

const trailingEllipsis = /\s*(?:…|\.\.\.)\s*$/u;
const opensQuote = /[\s([{“‘«]$/u;
const salutation = /^\s*(?:dear|hello|hi)\b[^\n]*,$/iu;

/** The starter without its trailing ellipsis, and whether it had one and so waits for more words. */
export function starterWords(starter: string): { words: string; waits: boolean } {
  const words = starter.replace(trailingEllipsis, '');
  return { words, waits: words !== starter };
}

/**
 * The exact characters to insert for a starter between `before` and `after` in a text: with a space
 * in front where words would run together, a new line after a salutation, and a space to write on.
 */
export function startBetween(starter: string, before: string, after: string): string {
  const { words, waits } = starterWords(starter);
  if (words === '') return '';
  return leadIn(before) + words + leadOut(waits, after);
}

function leadIn(before: string): string {
  if (before === '' || opensQuote.test(before)) return '';
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return salutation.test(line) ? '\n' : ' ';
}

function leadOut(waits: boolean, after: string): string {
  if (after.startsWith(' ')) return '';
  if (waits) return ' ';
  return after === '' || /^\s/u.test(after) ? '' : ' ';
}

/** A 'left / right' starter as its two halves; a starter without a slash is all left. */
export function starterHalves(starter: string): readonly [string, string] {
  const slash = starter.indexOf(' / ');
  return slash === -1
    ? [starter, '']
    : [starter.slice(0, slash).trim(), starter.slice(slash + 3).trim()];
}
