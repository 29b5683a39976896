import { t } from '@lingui/core/macro';
/** Pencil marks in words meant for somebody: where they stand, what may go in their place, what was left. */

/** A piece of a text; `start` and `end` are UTF-16 offsets. */
export type Span = { start: number; end: number };

/**
 * Marks made on `before`, at their places in `after`, so that they stay put while somebody goes on
 * typing and the text is not read again yet. A mark whose own words were changed is left out.
 */
export function carriedOver<Mark extends Span>(
  marks: readonly Mark[],
  before: string,
  after: string,
): readonly Mark[] {
  if (before === after) return marks;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const moved = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start < before.length - tail) return [];
    return [{ ...mark, start: mark.start + moved, end: mark.end + moved }];
  });
}

const lineEnd = /[.!?…\n]/;

/** The sentence or line a mark stands in, without the white space around it. */
export function lineAround(text: string, { start, end }: Span): string {
  let from = start;
  while (from > 0 && !lineEnd.test(text[from - 1] ?? '')) from -= 1;
  const rest = text.slice(end).search(lineEnd);
  return text.slice(from, rest === -1 ? text.length : end + rest).trim();
}

/**
 * What is kept of a mark the person left as it is: the words, and the line they stand in. The same
 * words in another line are another mark; a line that is changed is read afresh.
 */
export function leftLine(text: string, mark: Span): string {
  const words = text.slice(mark.start, mark.end).replaceAll('\n', ' ');
  const line = lineAround(text, mark).replaceAll('\n', ' ');
  return line === words ? words : t`${words} (in: ${line})`;
}

const leftLines = (left: string): string[] => left.split('\n').filter((line) => line !== '');

/** Whether a mark was left as it is; `left` holds one line for each that was. */
export const isLeft = (left: string, text: string, mark: Span): boolean =>
  leftLines(left).includes(leftLine(text, mark));

/** `left` with this mark in it; unchanged where it stands there already. */
export function withLeft(left: string, text: string, mark: Span): string {
  return isLeft(left, text, mark) ? left : [...leftLines(left), leftLine(text, mark)].join('\n');
}

/** `left` without this mark, for whoever wants to look at it again. */
export const withoutLeft = (left: string, text: string, mark: Span): string =>
  leftLines(left)
    .filter((line) => line !== leftLine(text, mark))
    .join('\n');

/** Another way to say it: the words to put in, and what is said about them. Either may be ''. */
export type Rewording = { advice: string; words: string };

/**
 * A re-wording as a detector gives it ('Name one day: ‘On Saturday, I felt…’') in its two parts. What
 * holds no quotation is advice only.
 */
export function rewordingOf(suggested: string): Rewording {
  const open = suggested.lastIndexOf('‘');
  const close = suggested.lastIndexOf('’');
  if (open === -1 || close <= open + 1) return { advice: suggested.trim(), words: '' };
  const advice = [suggested.slice(0, open), suggested.slice(close + 1)]
    .map((part) => part.replaceAll(/^[\s,.]+|[\s,:]+$/g, ''))
    .filter((part) => part !== '');
  return { advice: advice.join(', '), words: suggested.slice(open + 1, close) };
}

/**
 * Whether words are sentences of their own, so that only a whole sentence can give way to them. One
 * with a gap in it is finished by the person, and takes in what stands around.
 */
const isSentence = (words: string): boolean =>
  words.includes('. ') || (words.endsWith('.') && !words.includes('…'));

/**
 * A re-wording for one mark. What is a sentence of its own does not fit into half of another: there it
 * is shown as advice, and cannot be put in.
 */
export function rewordingFor(suggested: string, text: string, mark: Span): Rewording {
  const rewording = rewordingOf(suggested);
  const isWhole = lineAround(text, mark) === text.slice(mark.start, mark.end).trim();
  return isSentence(rewording.words) && !isWhole ? { advice: suggested, words: '' } : rewording;
}

/**
 * The text with `words` in the place of `mark`, fitted in: no capital in the middle of a sentence, no
 * second full stop, and no question mark after what asks nothing. `start` and `end` are where the new
 * words stand, `original` is what stood there.
 */
export function withRewording(
  text: string,
  mark: Span,
  words: string,
): Span & { text: string; original: string } {
  const ends = words.endsWith('.') ? (/^[.!?…]+/.exec(text.slice(mark.end))?.[0].length ?? 0) : 0;
  const before = text.slice(0, mark.start);
  const original = text.slice(mark.start, mark.end + ends);
  const after = text.slice(mark.end + ends);
  const isMidSentence = /[^.!?…\s"“‘(]\s*$/.test(before.slice(-40).replace(/\n\s*$/, '.'));
  const fitted = isMidSentence && !/^I\b/.test(words) ? lowerFirst(words) : words;
  const put = ends > 0 || after.trim() === '' ? fitted : fitted.replace(/\.$/, '');
  return { text: before + put + after, start: mark.start, end: mark.start + put.length, original };
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
