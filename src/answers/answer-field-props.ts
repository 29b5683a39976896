import type { Prompt } from '@/guide/stage';
import type { Answer } from '@/journal/answer';
import type { Words } from '@/ui/words-followed';
import type { ReusedAnswer } from './reused-answers';

/** What every form of an answer is given. */
export type AnswerFieldProps = {
  prompt: Prompt;
  /** Already of the prompt's kind. */
  answer: Answer;
  words?: Words | undefined;
  onChange: (answer: Answer) => void;
  reused: readonly ReusedAnswer[];
  questionId: string;
  describedBy?: string;
  /** The id of the one field that the question labels, for the kinds that are a text. */
  fieldId: string;
  today: string;
};
