/** The beginning of an answer. */
import type { Answer } from './answer';
import { cutText } from './cut-text';
import { type SunWords } from './suns';
import { answerLines } from './answer-text';

/**
 * The opening of an answer in one line of at most `length` UTF-16 units, cut at a word where there
 * is one near, never through a letter or an emoji, with an ellipsis where something was left off.
 */
export function excerpt(answer: Answer, length = 160, suns?: SunWords): string {
  const parts = answerLines(answer, suns);
  const openings = parts.map((part) => cutText(part, length * 4));
  const line = openings.join(' · ').replaceAll(/\s+/g, ' ').trim();
  const isWhole = openings.every((opening, place) => opening === parts[place]);
  if (line.length <= length) return isWhole ? line : `${line}…`;
  const space = line.lastIndexOf(' ', length);
  const cut = space > length * 0.6 ? line.slice(0, space) : cutText(line, length);
  return `${cut.trimEnd()}…`;
}
