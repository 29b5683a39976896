import { segmenterOf } from './segmenter';

/** As far back from the cut as one letter may reach: longer than any family of emoji. */
const longestLetter = 200;

/** Without `Intl.Segmenter`: what certainly belongs to the letter before it. */
const belongsBefore =
  /^(?:\p{M}|\p{Emoji_Modifier}|\u200C|\u200D|\u0E33|\u0EB3|[\u1160-\u11FF]|[\u{E0020}-\u{E007F}])/u;
const asksForMore = /(?:\u200D|\p{Script=Devanagari}\u094D)$/u;
const flagsAtEnd = /\p{Regional_Indicator}+$/u;

function isBetweenLetters(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestLetter), at);
  const after = text.slice(at, at + 2);
  if (/[\uD800-\uDBFF]$/.test(before) && /^[\uDC00-\uDFFF]/.test(after)) return false;
  if (belongsBefore.test(after) || asksForMore.test(before)) return false;
  // Flags are pairs of letters: an odd number of them before the cut has one half of a pair.
  const flags = flagsAtEnd.exec(before)?.[0].length ?? 0;
  return !(/^\p{Regional_Indicator}/u.test(after) && flags % 4 !== 0);
}

/**
 * The start of a text, of at most `length` UTF-16 units, cut between two letters as a person sees
 * them (UAX #29): never through an emoji of several parts, a flag, a letter with its marks or a syllable.
 */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const segmenter = segmenterOf.letters();
  if (segmenter !== null) {
    // From a little before the cut on, so that a long text takes no longer than a short one.
    const from = safeStart(text, length - longestLetter);
    const found = segmenter
      .segment(text.slice(from, length + longestLetter))
      .containing(length - from);
    return text.slice(0, found === undefined ? length : from + found.index);
  }
  let at = length;
  while (at > 0 && at > length - longestLetter && !isBetweenLetters(text, at)) at -= 1;
  return text.slice(0, at);
}

/** A place at or before `near` where a letter certainly begins: after white space, or at the very start. */
function safeStart(text: string, near: number): number {
  if (near <= 0) return 0;
  const space = text.slice(0, near).search(/\s\S*$/);
  return space === -1 ? 0 : space + 1;
}
