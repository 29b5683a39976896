/**
 * A message there has to be, about children, work, money or a home: one task, one date, one
 * question, nothing on feelings (docs/content-brief.md, T02 and 5.2).
 */
import type { Span } from '@/journal/pencil-marks';

/** A practical message is about as long as this at most, in words. */
export const practicalWordsAtMost = 40;

/** feeling: words on what was between two people, or on how somebody is. question: any after the first. */
export type PracticalSlip = Span & { kind: 'feeling' | 'question' };

const soft = '(?:so |really |still |very |just |always |too |do )*';
const states =
  '(?:sad|lonely|heartbroken|devastated|hurt|hurting|upset|angry|furious|jealous|ashamed|guilty|depressed|desperate|miserable|lost|empty|broken|a mess)';

/** How the writer is, or was, with the other person. What a child or a boiler is stays unmarked. */
const feelings: readonly RegExp[] = [
  `\\bi ${soft}(?:miss(?:ed)?|love[d]?|need(?:ed)?|hate[d]?|want(?:ed)?|forgive|forgave) (?:you|u|us)\\b`,
  `\\bi(?:'ve| have)? ${soft}(?:feel|felt)\\b(?! free\\b)`,
  `\\bi(?:'m| am|'ve been| have been| was) ${soft}(?:feeling|${states})\\b`,
  '\\b(?:think|thinking|thought|dream|dreaming|dreamt) (?:of|about) (?:you|us)\\b',
  '\\bi (?:wish|hope) (?:you|we)\\b',
  '\\b(?:our relationship|back together|(?:a|another|one more|second) chance|what we had|for old times)\\b',
  "\\b(?:my heart|heartbr\\w+|can't (?:sleep|eat|go on|live)|cry(?:ing)? (?:over|about|for))\\b",
  '\\b(?:do|did) you (?:still |ever |even )*(?:love|miss|care|think)\\b',
  "\\b(?:darling|sweetheart|my love|babe|forgive me|sorry for everything|i'm so sorry)\\b",
  '\\bxx+\\b',
].map((pattern) => new RegExp(pattern, 'gi'));

/**
 * What does not belong in a practical message, by place, never overlapping; offsets in UTF-16 units.
 * English patterns over any string; a text without them, or in another language, gives its later
 * questions and nothing else.
 */
export function findPracticalSlips(text: string): PracticalSlip[] {
  // One unit for one unit, so that places stay what they are.
  const plain = text.replaceAll(/[’‘ʼ]/g, "'");
  const found: PracticalSlip[] = [];
  const add = (start: number, end: number, kind: PracticalSlip['kind']): void => {
    if (found.every((other) => end <= other.start || start >= other.end)) {
      found.push({ start, end, kind });
    }
  };
  for (const pattern of feelings) {
    for (const match of plain.matchAll(pattern)) {
      add(match.index, match.index + match[0].length, 'feeling');
    }
  }
  const questions = [...plain.matchAll(/[^.!?…\n]+\?+/g)].slice(1);
  for (const { 0: words, index } of questions) {
    add(index + words.search(/\S/), index + words.length, 'question');
  }
  return found.toSorted((one, other) => one.start - other.start);
}
