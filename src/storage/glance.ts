/**
 * What a first screen needs of a long journal, ahead of all the rest. It is looked at and never written
 * from: nothing here changes a home, and the whole reading that follows knows nothing of it.
 */
import type { RecordVersion } from '@/record/assemble';
import { currentLadder, type Ladder } from '@/record/migrations';
import { draftRecordId } from '@/record/record';
import { readEpoch } from './findings';
import type { LocalHome } from './local-home';
import { isLocked, laterLock, readLocalLock, type LockRecord } from './lock-record';
import { headGroups } from './register';
import type { SecondHome } from './second-home';
import { decodeSlot, isSlotKey, slotKey, type Slot } from './slot';
import { isSealedName } from './stored-form';
import { isTogetherKey } from './together';

export type Glance = {
  /** The newest pages with all their drafts, the one begun first, those kept close, and every small record. */
  records: ReadonlyMap<string, readonly RecordVersion[]>;
  /** About how many pages there are in all. */
  pages: number;
};

/** A journal of fewer values is read as a whole as fast. */
const long = 1000;
const few = 60;
/** How long IndexedDB may take to say that the journal is neither locked nor emptied, in ms. */
const waitLimit = 1500;

export type GlanceParts = {
  local: LocalHome | null;
  /** Null where the browser has no IndexedDB. */
  openSecond: (() => Promise<SecondHome>) | null;
  ladder?: Ladder;
  long?: number;
  few?: number;
};

/**
 * Null where localStorage alone cannot be trusted to tell it: locked, emptied, of a newer version, or in the
 * midst of a change; and where it would not be worth it. Never rejects.
 */
export async function glanceAt(parts: GlanceParts): Promise<Glance | null> {
  const { local, openSecond } = parts;
  if (local === null || openSecond === null) return null;
  const names = local.keys();
  if (names.length < (parts.long ?? long)) return null;
  if (names.some((name) => isSealedName(name) || isTogetherKey(name))) return null;
  const told = readLocalLock(local);
  const epoch = readEpoch(local);
  if (told === 'damaged' || epoch === null) return null;
  const answer = inTime(stateOf(openSecond));
  // It answers while this is read.
  const { stored, pages } = chosen(local, names, parts.few ?? few);
  // A crash can bring back what was there before a lock or an emptying; IndexedDB has heard of both.
  const second = await answer;
  if (second === null || isLocked(laterLock(told, second.lock))) return null;
  const highest = Math.max(epoch, second.epoch);
  const records = recordsIn(stored, highest, parts.ladder ?? currentLadder);
  return records === null ? null : { records, pages };
}

type State = { epoch: number; lock: LockRecord | null };

async function stateOf(openSecond: () => Promise<SecondHome>): Promise<State | null> {
  try {
    const home = await openSecond();
    try {
      const [epoch, lock] = await Promise.all([home.readEpoch(), home.readLock()]);
      return { epoch, lock };
    } finally {
      home.close();
    }
  } catch {
    return null;
  }
}

const inTime = <T>(work: Promise<T | null>): Promise<T | null> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), waitLimit);
    void work.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });

type Stored = { key: string; raw: string };
type Page = Stored & { entry: string; order: number };

const drafts = slotKey({ id: draftRecordId(''), writer: '' }).slice(0, -1);

/** The record a key belongs to, without taking it apart. */
const recordIn = (key: string): string => key.slice(0, key.lastIndexOf('.'));

const textAfter = (raw: string, name: string): string => {
  const at = raw.indexOf(name) + name.length;
  return raw.slice(at, raw.indexOf('"', at));
};

const numberAfter = (raw: string, name: string): number => {
  const at = raw.indexOf(name);
  // Long enough for any time in ms.
  return at < 0 ? 0 : Number.parseFloat(raw.slice(at + name.length, at + name.length + 20));
};

/** No moment that a date can be is as far from 1970 as this, in ms. */
const beforeTurns = 1e16;

/** About where a draft stands among all: by its turn, and before there were turns by its time. */
function orderOf(raw: string): number {
  const begun = numberAfter(raw, '"begun":');
  return begun === 0 ? numberAfter(raw, '"startedAt":') - beforeTurns : begun;
}

/**
 * What is worth reading, told from the stored text: taking ten thousand records apart is what a start
 * spends its time on. Names in JSON cannot be taken for words, whose quotation marks are escaped.
 */
function chosen(local: LocalHome, names: readonly string[], most: number) {
  const small: Stored[] = [];
  const pages: Page[] = [];
  const every = new Set<string>();
  const letGo: Stored[] = [];
  for (const key of names) {
    const raw = isSlotKey(key) ? local.get(key) : null;
    if (raw === null) continue;
    if (!key.startsWith(drafts)) small.push({ key, raw });
    else if (raw.includes('"body":null')) letGo.push({ key, raw });
    else {
      const entry = textAfter(raw, '"entry":"');
      every.add(entry);
      pages.push({ key, raw, entry, order: orderOf(raw) });
    }
  }
  const orders = Float64Array.from(pages, ({ order }) => order).toSorted();
  const least = orders.at(-most) ?? Number.NEGATIVE_INFINITY;
  const entries = new Set(
    pages.filter(({ order }) => order >= least || order === orders[0]).map(({ entry }) => entry),
  );
  for (const { raw } of small)
    if (raw.includes('"kept":true')) entries.add(textAfter(raw, '"entry":"'));
  const shown = pages.filter(({ entry }) => entries.has(entry));
  const records = new Set(shown.map(({ key }) => recordIn(key)));
  const stored = [...small, ...shown, ...letGo.filter(({ key }) => records.has(recordIn(key)))];
  return { stored, pages: every.size };
}

/** Null where it turns out that there is more to it than a first look can tell. */
function recordsIn(
  stored: readonly Stored[],
  epoch: number,
  ladder: Ladder,
): Glance['records'] | null {
  const slots = new Map<string, Slot[]>();
  for (const { key, raw } of stored) {
    const reading = decodeSlot(ladder, key, raw);
    if (reading.kind === 'newer') return null;
    // What is damaged is told of when all of it is read.
    if (reading.kind === 'unreadable') continue;
    const { slot } = reading;
    if (slot.epoch > epoch) return null;
    if (slot.epoch < epoch) continue;
    const beside = slots.get(slot.id);
    if (beside === undefined) slots.set(slot.id, [slot]);
    else beside.push(slot);
  }
  const records = new Map<string, RecordVersion[]>();
  for (const [id, all] of slots) {
    const heads = headGroups(all).flatMap(([newest]) =>
      newest === undefined || newest.body === null
        ? []
        : [{ id, body: newest.body, writer: newest.writer }],
    );
    if (heads.length > 0) records.set(id, heads);
  }
  return records;
}
