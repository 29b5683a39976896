import type { Prompt } from '@/guide/stage';
import type { Answer, PromptKind } from '@/journal/answer';
import type { Followed } from '@/ui/words-followed';
import type { ReusedAnswer } from './reused-answers';

/** What becomes of an answer as it is then: a form may not have been drawn since it was changed. */
export type ChangeAnswer<Of = Answer> = (next: (newest: Of) => Of) => void;

/** What every form of an answer is given. */
export type AnswerFieldProps = {
  prompt: Prompt;
  /** Of any kind; the form follows it. */
  answer: Followed<Answer>;
  onChange: ChangeAnswer;
  reused: readonly ReusedAnswer[];
  questionId: string;
  describedBy?: string;
  /** The id of the one field that the question labels, for the kinds that are a text. */
  fieldId: string;
  today: string;
};

export type AnswerOf<Kind extends PromptKind> = Extract<Answer, { kind: Kind }>;
