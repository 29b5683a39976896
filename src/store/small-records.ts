import type { FactName, FactValue } from '@/journal/facts';
import { latestOf, type Journal } from '@/record/assemble';
import { factRecordId, markRecordId, recordVersion, type JournalRecord } from '@/record/record';
import type { Head, JournalStorage, SaveFailure } from '@/storage/port';
import { attemptSave } from './attempt-save';
import type { Turns } from './turns';

/** What is kept at once, in one small record each: a bookmark, a fact. */
export type SmallRecordsState = {
  /** Why the last small thing (a setting, a bookmark, a skip taken back) could not be kept; null once one could. */
  failure: SaveFailure | null;
};

export type SmallRecordsActions = {
  setKept: (entryId: string, kept: boolean) => void;
  setFact: (name: FactName, value: FactValue) => void;
};

/** What threw on its way is tried again after so many ms. */
const retryDelay = 10_000;

type State = Journal & SmallRecordsState;

type Parts = {
  storage: JournalStorage;
  now: () => number;
  turns: Turns;
  get: () => State;
  set: (change: (state: State) => Partial<State>) => void;
};

export function createSmallRecords({ storage, now, turns, get, set }: Parts) {
  /** What a throw kept from being kept, each with its next try. */
  const retries = new Map<string, ReturnType<typeof setTimeout>>();

  function giveUp(id: string): void {
    clearTimeout(retries.get(id));
    retries.delete(id);
  }

  /** Keeps a record at once; a failure is told, never swallowed. */
  function record(id: string, body: JournalRecord | null): void {
    giveUp(id);
    void attemptSave(() => storage.save({ id, body })).settled.then((result) => {
      const failure = result.saved ? null : result.why;
      if (get().failure !== failure) set(() => ({ failure }));
      if (failure !== 'broken' || retries.has(id)) return;
      retries.set(
        id,
        setTimeout(() => record(id, body), retryDelay),
      );
    });
  }

  function markInMemory(entryId: string, kept: boolean): void {
    const entry = get().entries.get(entryId);
    if (entry === undefined || entry.kept === kept) return;
    set(({ entries }) => ({ entries: new Map(entries).set(entryId, { ...entry, kept }) }));
  }

  const factInMemory = (name: string, value: FactValue): void =>
    set(({ facts }) => ({ facts: new Map(facts).set(name, value) }));

  const written = () => ({ v: recordVersion, turn: turns.next(), at: now() }) as const;

  const actions: SmallRecordsActions = {
    setKept(entryId, kept) {
      markInMemory(entryId, kept);
      record(markRecordId(entryId), { ...written(), type: 'mark', entry: entryId, kept });
    },
    setFact(name, value) {
      factInMemory(name, value);
      record(factRecordId(name), { ...written(), type: 'fact', name, value });
    },
  };

  return {
    actions,
    record,
    /** Tries nothing again any more, for when the journal itself was let go. */
    giveUpAll(): void {
      for (const id of retries.keys()) giveUp(id);
    },
    /** Takes in what another tab wrote. */
    follow(heads: readonly Head[]): void {
      for (const { id } of heads) giveUp(id);
      const bodies = heads.map(({ body }) => body);
      const mark = latestOf(bodies.filter((body) => body.type === 'mark'));
      const fact = latestOf(bodies.filter((body) => body.type === 'fact'));
      if (mark) markInMemory(mark.entry, mark.kept);
      if (fact) factInMemory(fact.name, fact.value);
    },
  };
}
