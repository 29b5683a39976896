import type { Answer } from '@/journal/answer';
import type { Entry } from '@/journal/entry';
import type { ToolPlace } from './use-tool-form';

/**
 * For a tool's page that was kept and is worked on again: its unfinished draft, else a new draft that
 * begins with what stands there, so that nothing is written over. Drafts of another kind than the
 * tool's own, such as the letter an apology became, stay as they are.
 */
export function reopenedPlace(
  { id, drafts }: Entry,
  kind: Extract<Answer['kind'], 'form' | 'letter'> = 'form',
): ToolPlace {
  const draft = drafts.findLast(({ answer }) => answer.kind === kind);
  if (draft === undefined) return { entry: id };
  return draft.outcome === 'open' && draft === drafts.at(-1)
    ? { entry: id, draft: draft.id }
    : { entry: id, start: draft.answer };
}
