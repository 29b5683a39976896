import type { Answer } from '@/journal/answer';
import { partsOf, wordsOf } from '@/journal/form';
import { withPart } from '@/journal/form-parts';
import { isJournalRecord } from '@/record/fits-record';
import { answerKinds } from '@/record/record-schema';
import { recordVersion } from '@/record/record';
import { outlineOf } from '../json-outline';
import { oneProperty, sumOfBody } from '../taking/held-answer';
import { textAt, valueAt } from './plain-values';

/** Deeper than any answer is. */
const deepest = 8;

/** What a page of ours keeps of a draft beside its words; see `heldLine`. */
type Held = { asked: string | undefined; answer: Answer | null; sum: string };

const isAnswer = (answer: unknown): answer is Answer =>
  answerKinds.includes(textAt(answer, 'kind') ?? '') &&
  isJournalRecord({
    v: recordVersion,
    type: 'draft',
    draft: {
      id: 'x',
      entry: 'x',
      source: 'x',
      asked: '',
      startedAt: 0,
      editedAt: 0,
      turn: { begun: 0, edited: 0 },
      outcome: 'open',
      answer,
    },
  });

/** One line of them; null for what is none. */
export function heldIn(line: string): Held | null {
  if (outlineOf(line).deepest > deepest) return null;
  try {
    const read: unknown = JSON.parse(line);
    const answer = valueAt(read, 'answer');
    return {
      asked: textAt(read, 'asked'),
      answer: isAnswer(answer) ? answer : null,
      sum: textAt(read, 'sum') ?? '',
    };
  } catch {
    return null;
  }
}

/** The answer that is held, while its words still read as they were written out: changed words go before it. */
export const heldAnswer = (held: Held | null, body: string): Answer | null =>
  held !== null && held.sum === sumOfBody(body) ? held.answer : null;

/** A page of one’s own under the title the file has now, where that was changed in it. */
export function withTitle(answer: Answer, title: string, asked: string): Answer {
  const parts = partsOf(answer);
  const was = wordsOf(parts, 'title').trim();
  if (answer.kind !== 'form' || title === '' || title === oneProperty(was === '' ? asked : was)) {
    return answer;
  }
  const others = withPart(parts, 'title', '', '');
  return { kind: 'form', parts: [{ name: 'title', label: '', words: title }, ...others] };
}
