import { blankAnswer, type Answer, type PromptKind } from '@/journal/answer';

/**
 * The answer in the shape that a prompt of this kind edits: itself where it already has it, the same
 * words for a text of another kind, and otherwise a blank one, with the stored answer left as it is.
 */
export function fitAnswer(kind: PromptKind, answer: Answer): Answer {
  if (answer.kind === kind) return answer;
  const blank = blankAnswer(kind);
  return 'text' in blank && 'text' in answer ? { kind: blank.kind, text: answer.text } : blank;
}
