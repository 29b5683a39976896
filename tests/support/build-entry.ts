import type { Answer } from '@/journal/answer';
import type { Draft, Entry } from '@/journal/entry';

export const day = 86_400_000;
/** A quiet Monday noon for tests that need a now: on the machine's own wall, wherever that hangs. */
export const noon = new Date(2026, 2, 16, 12).getTime();

export const words = (text: string): Answer => ({ kind: 'long-text', text });

export const chose = (option: string): Answer => ({
  kind: 'single-choice',
  chosen: { option, words: option },
  note: '',
});

/** A draft of an entry of prompt `source`, answered at noon unless told otherwise. */
export function buildDraft(source: string, parts: Partial<Draft> = {}): Draft {
  return {
    id: `${source}-draft`,
    entry: source,
    source,
    asked: `What about ${source}?`,
    startedAt: noon,
    editedAt: parts.startedAt ?? noon,
    turn: { begun: 0, edited: 0 },
    answer: words(`About ${source}.`),
    outcome: 'answered',
    ...parts,
  };
}

export function buildEntries(...drafts: Draft[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const draft of drafts) {
    const before = entries.get(draft.entry)?.drafts ?? [];
    entries.set(draft.entry, {
      id: draft.entry,
      source: draft.source,
      drafts: [...before, draft],
      kept: false,
    });
  }
  return entries;
}
