import type { JournalRecord } from '@/record/record';
import type { Change, JournalStorage, Kept, SaveResult } from '@/storage/port';

export type BringingState = {
  /** What was brought in from elsewhere, for taking it out again; for this sitting. */
  brought: { pages: number; records: readonly Kept[] } | null;
};

export type BringingActions = {
  /**
   * Adds records that stand beside all there is, a few at a time, so that nothing waits for them; hears
   * how many are in. What goes wrong half-way, or is stopped, leaves the journal as it was.
   */
  bring: (
    records: readonly Kept[],
    pages: number,
    onAdded?: (added: number) => void,
    signal?: AbortSignal,
  ) => Promise<SaveResult | 'stopped'>;
  /** Takes out again what was brought in, all but what was written on since. */
  takeOut: () => Promise<SaveResult>;
};

type Parts = {
  storage: JournalStorage;
  readAgain: () => Promise<void>;
  get: () => BringingState & { everything: () => { records: readonly Kept[] }; flush: () => void };
  set: (state: BringingState) => void;
};

/** Records written at a time: between two such slices the page draws, and keys are heard. */
const slice = 100;

const textOf = (body: JournalRecord): string => JSON.stringify(body);

const letGo = (records: readonly Kept[]): Change[] => records.map(({ id }) => ({ id, body: null }));

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

  return {
    async bring(records, pages, onAdded = () => undefined, signal) {
      const { result, saved } = await save(records, onAdded, signal);
      const isIn = result !== 'stopped' && result.saved;
      if (!isIn) await save(letGo(records.slice(0, saved)), () => undefined);
      await readAgain();
      if (isIn) set({ brought: { pages, records } });
      return result;
    },

    async takeOut() {
      const { brought, everything, flush } = get();
      flush();
      const now = new Map(everything().records.map(({ id, body }) => [id, textOf(body)]));
      const asBrought = (brought?.records ?? []).filter(
        ({ id, body }) => now.get(id) === textOf(body),
      );
      const { result } = await save(letGo(asBrought), () => undefined);
      await readAgain();
      return result === 'stopped' ? { saved: true, at: 0, copies: 2 } : result;
    },
  };
}
