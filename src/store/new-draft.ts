import type { Answer } from '@/journal/answer';
import { withArrival } from '@/journal/arrival';
import type { Draft } from '@/journal/entry';
import type { Entries } from '@/journal/entries';
import { offsetAt } from '@/journal/zone';

type Beginning = {
  newId: () => string;
  /** When, in ms, and in which turn. */
  at: number;
  turn: number;
  entries: Entries;
};

type Plan = { source: string; asked: string; repeats: boolean };

/** A draft of `plan` as it is before anything becomes of it; of a new entry where none is named. */
export function draftOf(
  { newId, at, turn, entries }: Beginning,
  { source, asked, repeats }: Plan,
  answer: Answer,
  entry?: string,
): Draft {
  const offset = offsetAt(at);
  const draft: Draft = {
    id: newId(),
    entry: entry ?? (repeats ? `${source}.${newId()}` : source),
    source,
    asked,
    startedAt: at,
    editedAt: at,
    turn: { begun: turn, edited: turn },
    offsets: { started: offset, edited: offset },
    answer,
    outcome: 'open',
  };
  return withArrival(draft, entries, at);
}
