import { blankAnswer, type Answer, type PromptKind } from '@/journal/answer';
import { partFollowed, partOf, type Followed, type Given, type Words } from '@/ui/words-followed';
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

type Noted = { note: string };

/** The note beside an answer, for its field to follow, and how it is written. */
export const noteOf = <Of extends Noted>(
  answer: Given<Of>,
  onChange: ChangeAnswer<Of>,
): { value: Words; onChange: (note: string) => void } => ({
  value: partOf(answer, ({ note }) => note),
  onChange: (note) => onChange((newest) => ({ ...newest, note })),
});
