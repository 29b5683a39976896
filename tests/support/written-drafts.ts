/**
 * Who wrote which words of one page, and knowing which others: however clocks jumped, what was written
 * with other words in sight has to stand after them.
 */
import { newestDraft } from '@/journal/entries';
import type { Draft } from '@/journal/entry';
import { assembleJournal, type RecordVersion } from '@/record/assemble';
import { recordOfDraft, type DraftRecord } from '@/record/record';
import { editedNow, type Turns } from '@/store/turns';
import { buildDraft, words } from './build-entry';

const page = 'U1-2';

const textOf = ({ answer }: Draft): string => ('text' in answer ? answer.text : '');
const tokensIn = (draft: Draft): string[] => textOf(draft).match(/w\d+_/g) ?? [];

type Heads = ReadonlyMap<string, readonly RecordVersion[]>;

type Writing = {
  /** What the person sees of the journal. */
  seen: Heads;
  word: string;
  turns: Turns;
  /** Milliseconds since 1970, by the clock on the wall, and minutes east of UTC. */
  at: number;
  offset: number;
  isNew: boolean;
};

export class WrittenDrafts {
  /** By each word, the words of the page that its writer had in sight. */
  readonly #inSight = new Map<string, ReadonlySet<string>>();

  /** The draft with one word more: the newest one that is seen, or another beside it. */
  write({ seen, word, turns, at, offset, isNew }: Writing): { id: string; body: DraftRecord } {
    const drafts = draftsOn(seen, at);
    this.#inSight.set(word, new Set(drafts.flatMap(tokensIn)));
    const newest = drafts.at(-1);
    // Of a page that two tabs wrote apart only new drafts are written here: settling forks is the store's.
    const isWhole = newest !== undefined && seen.get(`draft/${newest.id}`)?.length === 1;
    const isFirst = isNew || !isWhole;
    const draft = isFirst ? buildDraft(page, { id: word }) : newest;
    const text = isFirst ? word : `${textOf(draft)} ${word}`;
    const written = {
      ...draft,
      ...editedNow(draft, { at, edited: turns.next(), isFirst }),
      answer: words(text),
    };
    return {
      id: `draft/${draft.id}`,
      body: recordOfDraft({ ...written, offsets: { started: offset, edited: offset } }),
    };
  }

  /** Throws where words stand before others that their writer had in sight. */
  check(heads: Heads, now: number): void {
    const drafts = draftsOn(heads, now);
    const last = drafts.map((draft) => tokensIn(draft).at(-1) ?? '');
    for (const [place, word] of last.entries()) {
      const known = this.#inSight.get(word);
      const after = last.slice(place + 1).find((other) => other !== word && known?.has(other));
      if (after !== undefined)
        throw new Error(`older words stand after newer ones: ${after} after ${word}`);
    }
  }
}

function draftsOn(heads: Heads, now: number): readonly Draft[] {
  const { entries } = assembleJournal(heads, now);
  const entry = entries.get(page);
  const newest = newestDraft(entry);
  if (newest !== entry?.drafts.at(-1)) throw new Error('the newest draft is not the last');
  return entry?.drafts ?? [];
}
