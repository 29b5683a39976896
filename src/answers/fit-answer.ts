import { blankAnswer, type Answer, type PromptKind } from '@/journal/answer';
import { partFollowed, type Followed } from '@/ui/words-followed';
import type { AnswerFieldProps, AnswerOf, ChangeAnswer } from './answer-field-props';

const isOf = <Kind extends PromptKind>(answer: Answer, kind: Kind): answer is AnswerOf<Kind> =>
  answer.kind === kind;

/** An answer in the shape that a prompt of this kind edits, and how it is changed. */
export function ofKind<Kind extends PromptKind>(
  kind: Kind,
  { answer, onChange }: Pick<AnswerFieldProps, 'answer' | 'onChange'>,
): { answer: Followed<AnswerOf<Kind>>; onChange: ChangeAnswer<AnswerOf<Kind>> } {
  // Where the answer is of another kind; the stored one is left as it is until something is written.
  const blank = blankAnswer(kind);
  const fit = (newest: Answer): AnswerOf<Kind> => (isOf(newest, kind) ? newest : blank);
  return {
    answer: partFollowed(answer, fit),
    onChange: (next) => onChange((newest) => next(fit(newest))),
  };
}
