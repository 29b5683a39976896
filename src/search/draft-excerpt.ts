import { sunsOf } from '@/guide/guide';
import { answerLines } from '@/journal/answer-text';
import type { Draft } from '@/journal/entry';
import { maskedAnswer } from '@/journal/masked-answer';
import type { NameMask } from '@/journal/name-mask';
import { markedExcerpt, type Marking, type Piece } from './marked';

/**
 * A draft's words round the first that was looked for, as they may be shown; null where it stands in none
 * of them. A name that is masked is one such: the page is found by it, and shows the nickname unmarked.
 */
export const draftExcerpt = (
  { answer, source }: Draft,
  marking: Marking,
  mask: NameMask,
  length?: number,
): readonly Piece[] | null =>
  markedExcerpt(
    answerLines(maskedAnswer(answer, mask), sunsOf(source)).join(' · '),
    marking,
    length,
  );
