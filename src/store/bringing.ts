import type { JournalRecord } from '@/record/record';
import type {
  Change,
  JournalStorage,
  Kept,
  SaveFailure,
  SaveResult,
  Version,
} from '@/storage/port';

/** What was brought in from elsewhere, for taking it out again; for this sitting. */
export type Brought = {
  pages: number;
  records: readonly Kept[];
  /** The drafts these pages had here before, by record. */
  before: ReadonlySet<string>;
  /** Taken out already, and put back where the page turns out to be written on. */
  gone: readonly Kept[];
};

export type BringingState = { brought: Brought | null };

export type BringingActions = {
  /**
   * Adds records that stand beside all there is, a few at a time, so that nothing waits for them; hears
   * how many are in. What goes wrong half-way, or is stopped, is taken back; where that fails too the
   * answer is 'left-in', and what is in can be taken out later.
   */
  bring: (
    records: readonly Kept[],
    pages: number,
    onAdded?: (added: number) => void,
    signal?: AbortSignal,
  ) => Promise<SaveResult | 'stopped' | 'left-in'>;
  /**
   * Takes out what was brought in, a few records at a time; hears how many are gone. A page that was written on
   * since stays whole, also where that happened meanwhile, in whichever tab or on another device. How many
   * pages went, and stayed.
   */
  takeOut: (
    onRemoved?: (count: number) => void,
  ) => Promise<{ out: number; stay: number } | { why: SaveFailure }>;
};

type Parts = {
  storage: JournalStorage;
  readAgain: () => Promise<void>;
  get: () => BringingState & { everything: () => { records: readonly Kept[] }; flush: () => void };
  set: (state: BringingState) => void;
};

/** Records written at a time: between two such slices the page draws, and keys are heard. */
const slice = 40;

/** Records looked at between two turns of the page. */
const lookedAt = 400;

/** Looks at each, and lets whatever waits have its turn in between. */
async function forEachInTurns<One>(all: readonly One[], look: (one: One) => void): Promise<void> {
  for (let at = 0; at < all.length; at += lookedAt) {
    for (const one of all.slice(at, at + lookedAt)) look(one);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}

const textOf = (body: JournalRecord): string => JSON.stringify(body);

const draftIn = ({ body }: Kept): string | null =>
  body.type === 'draft' ? body.draft.entry : null;

const entriesIn = (records: readonly Kept[]): Set<string> =>
  new Set(records.flatMap((record) => draftIn(record) ?? []));

/** Whether a record is of one of these entries: a draft, its mark, or a fact named after it. */
function isOf({ body }: Kept, entries: ReadonlySet<string>): boolean {
  if (body.type === 'draft') return entries.has(body.draft.entry);
  if (body.type === 'mark') return entries.has(body.entry);
  const parts = body.name.split('.');
  return parts.some((_, place) => entries.has(parts.slice(place).join('.')));
}

/** The entries of what was brought in that were written on since: a draft is another, or there is one more. */
async function writtenOn({ records, before }: Brought, now: readonly Kept[]): Promise<Set<string>> {
  const asBrought = new Map(records.map(({ id, body }) => [id, body]));
  const entries = entriesIn(records);
  const on = new Set<string>();
  await forEachInTurns(now, (record) => {
    const entry = draftIn(record);
    if (entry === null || !entries.has(entry) || before.has(record.id)) return;
    const there = asBrought.get(record.id);
    if (there === undefined || textOf(there) !== textOf(record.body)) on.add(entry);
  });
  return on;
}

export function createBringing({ storage, readAgain, get, set }: Parts): BringingActions {
  async function save(
    changes: readonly Change[],
    onSaved: (count: number) => void,
    signal?: AbortSignal,
  ): Promise<{ result: SaveResult | 'stopped'; saved: number }> {
    let result: SaveResult = { saved: true, at: 0, copies: 2 };
    let saved = 0;
    while (saved < changes.length) {
      if (signal?.aborted === true) return { result: 'stopped', saved };
      const next = changes.slice(saved, saved + slice);
      result = await storage.saveTogether(next);
      if (!result.saved) return { result, saved };
      saved += next.length;
      onSaved(saved);
    }
    return { result, saved };
  }

  /** Lets go exactly the versions that are as they came in: what was written in their place since stays. */
  function letGo(records: readonly Kept[]): Change[] {
    const live = new Map<string, Version[]>();
    for (const version of storage.versions(records.map(({ id }) => id))) {
      live.set(version.id, [...(live.get(version.id) ?? []), version]);
    }
    return records.flatMap(({ id, body }): Change[] => {
      const replaces = live.get(id) ?? [];
      const words = replaces.flatMap((one) => (one.body === null ? [] : [textOf(one.body)]));
      const isAsBrought = words.length > 0 && words.every((one) => one === textOf(body));
      return isAsBrought ? [{ id, body: null, replaces }] : [];
    });
  }

  /** Lets these records go as far as they are as they came in: those that went, those that could not go, and why. */
  async function remove(
    records: readonly Kept[],
    onRemoved: (count: number) => void = () => undefined,
  ): Promise<{ gone: readonly Kept[]; left: readonly Kept[]; why?: SaveFailure }> {
    const gone: Kept[] = [];
    for (let at = 0; at < records.length; at += slice) {
      const next = records.slice(at, at + slice);
      get().flush();
      // Looked at and let go in one turn of the page: nothing is written in between.
      const changes = letGo(next);
      // oxlint-disable-next-line no-await-in-loop -- the page has its turn in between
      const result = await storage.saveTogether(changes);
      if (!result.saved) return { gone, left: records.slice(at), why: result.why };
      const ids = new Set(changes.map(({ id }) => id));
      gone.push(...next.filter(({ id }) => ids.has(id)));
      onRemoved(at + next.length);
    }
    return { gone, left: [] };
  }

  /** Puts back what had gone of pages that were written on meanwhile; how many pages those are. */
  async function mend(
    gone: readonly Kept[],
    before: ReadonlySet<string>,
  ): Promise<{ pages: number; why?: SaveFailure }> {
    const entries = entriesIn(gone);
    const written = new Set<string>();
    const there = new Set<string>();
    await forEachInTurns(get().everything().records, (record) => {
      there.add(record.id);
      const entry = draftIn(record);
      if (entry !== null && entries.has(entry) && !before.has(record.id)) written.add(entry);
    });
    const torn = gone.filter((one) => !there.has(one.id) && isOf(one, written));
    if (torn.length === 0) return { pages: written.size };
    const { result, saved } = await save(torn, () => undefined);
    await readAgain();
    if (result === 'stopped' || result.saved) return { pages: written.size };
    set({ brought: { pages: written.size, records: [], before, gone: torn.slice(saved) } });
    return { pages: written.size, why: result.why };
  }

  return {
    async bring(records, pages, onAdded = () => undefined, signal) {
      const entries = entriesIn(records);
      const here = get().everything().records;
      const before = new Set<string>();
      await forEachInTurns(here, (one) => {
        if (isOf(one, entries)) before.add(one.id);
      });
      const { result, saved } = await save(records, onAdded, signal);
      const isIn = result !== 'stopped' && result.saved;
      const { left } = isIn ? { left: records } : await remove(records.slice(0, saved));
      await readAgain();
      if (left.length > 0) {
        const count = isIn ? pages : entriesIn(left).size;
        set({ brought: { pages: count, records: left, before, gone: [] } });
      }
      return isIn || left.length === 0 ? result : 'left-in';
    },

    async takeOut(onRemoved) {
      const { brought, everything, flush } = get();
      flush();
      if (brought === null) return { out: 0, stay: 0 };
      const stay = await writtenOn(brought, everything().records);
      const { gone, left, why } = await remove(
        brought.records.filter((one) => !isOf(one, stay)),
        onRemoved,
      );
      await readAgain();
      const allGone = [...brought.gone, ...gone];
      if (why !== undefined) {
        const pages = entriesIn(left).size;
        set({ brought: { ...brought, records: left, pages, gone: allGone } });
        return { why };
      }
      const mended = await mend(allGone, brought.before);
      if (mended.why !== undefined) return { why: mended.why };
      const stays = stay.size + mended.pages;
      return { out: brought.pages - stays, stay: stays };
    },
  };
}
