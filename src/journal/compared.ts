/** What there is to show of two answers to one question, besides the line that says what changed. */
import type { Answer } from './answer';
import { answerLines } from './answer-text';
import { letterIn } from './form';
import { matchSentences, type MatchedSentences } from './sentences';

/** The one text that an answer is, to be compared word by word; undefined for what is made of parts. */
export function oneText(answer: Answer): string | undefined {
  if ('text' in answer) return answer.text;
  return answer.kind === 'form' ? letterIn(answer.parts) : undefined;
}

/**
 * What became of the lines of an answer made of several; undefined for texts, and for what one line says
 * whole: a rating, a choice, an arrival.
 */
export function matchedLines(older: Answer, newer: Answer): MatchedSentences | undefined {
  const areLines = [older, newer].every(
    (answer) =>
      oneText(answer) === undefined &&
      answer.kind !== 'scale' &&
      answer.kind !== 'single-choice' &&
      answer.kind !== 'arrival',
  );
  return areLines ? matchSentences(answerLines(older), answerLines(newer)) : undefined;
}
