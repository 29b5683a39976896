import type { Entry } from '@/journal/entry';
import type { ToolPlace } from './use-tool-form';

/**
 * For a tool's page that was kept and is worked on again: its unfinished draft, else a new draft that
 * begins with what stands there, so that nothing is written over.
 */
export function reopenedPlace({ id, drafts }: Entry): ToolPlace {
  const draft = drafts.findLast(({ answer }) => answer.kind === 'form');
  if (draft === undefined) return { entry: id };
  return draft.outcome === 'open' && draft === drafts.at(-1)
    ? { entry: id, draft: draft.id }
    : { entry: id, start: draft.answer };
}
