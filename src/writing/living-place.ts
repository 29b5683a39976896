import { entriesFor, newestDraft, type Entries } from '@/journal/progress';
import type { ToolPlace } from './use-tool-form';

/** For a tool's page that is written on again and again, finished or not; empty for the first time. */
export function livingPlace(entries: Entries, source: string): ToolPlace {
  const entry = entriesFor(entries, source).at(-1);
  const draft = newestDraft(entry);
  return entry === undefined || draft === undefined ? {} : { entry: entry.id, draft: draft.id };
}
