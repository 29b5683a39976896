import type { Draft, Entry } from '@/journal/entry';
import { isWrittenPage } from '@/journal/written-pages';
import { searchedTexts, type Searched } from './draft-texts';
import type { SearchText } from './search-index';

/** What the index holds of a page, under a number for each draft. */
type Held = { entry: Entry; isSealed: boolean; numbers: readonly number[] };

/** So much is handed over at once: UTF-16 units that the worker reads in some 20 ms, and ms of the page's time. */
const parcel = { size: 60_000, time: 6 };

export type Parcel = {
  put: readonly SearchText[];
  drop: readonly number[];
  /** To be called once the index has read it. */
  arrived: () => void;
};

/** Keeps account of what the index holds, and what it is still to be told. */
export class HandedOver {
  readonly #held = new Map<string, Held>();
  readonly #drafts = new Map<number, Draft>();
  #drop: number[] = [];
  #rest: Iterator<Entry> | null = null;
  #numbers = 0;

  /** Whether the index holds a page as it stands now. */
  #isHeld(entry: Entry, { sealed }: Searched): boolean {
    const held = this.#held.get(entry.id);
    return held?.entry === entry && held.isSealed === sealed.has(entry.id);
  }

  /** Whether a page has words, and is not in the index as it stands now. */
  isUnread(entry: Entry, now: Searched): boolean {
    return !this.#isHeld(entry, now) && isWrittenPage(entry);
  }

  /** Looks anew at what has to be told: at ten thousand pages only as far as a turn allows at a time. */
  follow(now: Searched): void {
    this.#rest = now.entries.values();
    for (const [id, held] of this.#held) {
      const entry = now.entries.get(id);
      if (entry === held.entry || (entry !== undefined && isWrittenPage(entry))) continue;
      this.#letGo(id, held);
    }
  }

  #letGo(id: string, { numbers }: Held): void {
    this.#held.delete(id);
    this.#drop.push(...numbers);
    for (const number of numbers) this.#drafts.delete(number);
  }

  /** What is told next; null where there is nothing. */
  next(now: Searched): Parcel | null {
    const began = performance.now();
    const put: SearchText[] = [];
    const taken: Held[] = [];
    let size = 0;
    // One at least, however long ago this turn began: a device that is busy gets there too.
    do {
      const next = this.#rest?.next();
      if (next === undefined || next.done === true) {
        this.#rest = null;
        break;
      }
      const entry = next.value;
      if (!this.isUnread(entry, now)) continue;
      // Until the index has it anew, it is looked through on the page.
      const before = this.#held.get(entry.id);
      if (before !== undefined) this.#letGo(entry.id, before);
      const numbers = entry.drafts.map((draft) => {
        const texts = searchedTexts(draft, now);
        for (const text of texts) size += text.length;
        this.#numbers += 1;
        this.#drafts.set(this.#numbers, draft);
        put.push({ id: this.#numbers, texts });
        return this.#numbers;
      });
      taken.push({ entry, isSealed: now.sealed.has(entry.id), numbers });
    } while (size < parcel.size && performance.now() - began < parcel.time);
    const drop = this.#drop;
    this.#drop = [];
    if (put.length + drop.length === 0 && this.#rest === null) return null;
    return {
      put,
      drop,
      arrived: () => {
        for (const held of taken) this.#held.set(held.entry.id, held);
      },
    };
  }

  /** The pages of these numbers as the journal stands now, each with its newest draft among them. */
  pagesOf(numbers: readonly number[], now: Searched): Map<string, string> {
    const pages = new Map<string, string>();
    for (const number of numbers) {
      const draft = this.#drafts.get(number);
      const entry = draft && now.entries.get(draft.entry);
      if (draft === undefined || entry === undefined || !this.#isHeld(entry, now)) continue;
      const other = entry.drafts.findIndex(({ id }) => id === pages.get(entry.id));
      if (other < entry.drafts.indexOf(draft)) pages.set(entry.id, draft.id);
    }
    return pages;
  }
}
