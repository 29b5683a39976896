/** A locked journal as a file, sealed as it is: for the day its passphrase or code comes back. */
import * as v from 'valibot';
import { createStorage } from './create-storage';
import { createLocalHome, type LocalHome } from './local-home';
import { readLocalLock, type LockRecord } from './lock-record';
import type { Kept } from './port';
import type { Seal } from './seal';
import type { SecondHome } from './second-home';
import type { Surroundings } from './surroundings';

const format = 'second-draft-sealed';

const values = v.record(v.string(), v.string());
const schema = v.object({
  format: v.literal(format),
  version: v.literal(1),
  lock: v.object({
    generation: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    vault: v.string(),
    keys: v.string(),
  }),
  /** What each home held, by the names it was stored under. */
  homes: v.array(values),
});

/** A copy that can be opened: its wrapped keys, and its records for whoever has the seal. */
export type SealedCopy = { keys: string; recordsBy: (seal: Seal) => Promise<readonly Kept[]> };

/** The text of a copy of what is stored now; null where there is no lock record that could ever open it. */
export async function writeSealedCopy(
  local: LocalHome | null,
  openSecond: (() => Promise<SecondHome | null>) | null,
): Promise<string | null> {
  const second = await readSecond(openSecond);
  const found = local === null ? null : readLocalLock(local);
  const lock = found === null || found === 'damaged' ? second.lock : found;
  if (lock === null || lock.vault === null) return null;
  const first = Object.fromEntries(
    (local?.keys() ?? []).flatMap((name) => {
      const raw = local?.get(name) ?? null;
      return raw === null ? [] : [[name, raw]];
    }),
  );
  return `${JSON.stringify({ format, version: 1, lock, homes: [first, second.values] })}\n`;
}

type Second = { lock: LockRecord | null; values: Record<string, string> };

/** What the second home holds; nothing where it can't be reached. */
async function readSecond(open: (() => Promise<SecondHome | null>) | null): Promise<Second> {
  try {
    const home = await open?.();
    if (home === undefined || home === null) return { lock: null, values: {} };
    try {
      const { slots, lock } = await home.list();
      return { lock, values: Object.fromEntries(await home.read(slots)) };
    } finally {
      home.close();
    }
  } catch {
    return { lock: null, values: {} };
  }
}

/** Takes the text of a copy apart; null where it is none, or harmed. Never throws. */
export function readSealedCopy(text: string): SealedCopy | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!v.is(schema, parsed)) return null;
  const { lock, homes } = parsed;
  return {
    keys: lock.keys,
    async recordsBy(seal) {
      const records: Kept[] = [];
      for (const home of homes) records.push(...(await recordsIn(home, { seal, record: lock })));
      return records;
    },
  };
}

/** Nothing happens around a copy. */
const still: Surroundings = {
  onOtherTab: () => undefined,
  onLook: () => undefined,
  hint: () => undefined,
  after: () => () => undefined,
  pause: () => null,
  isGone: () => Promise.resolve(true),
  close: () => undefined,
};

/** Reads the values of one home as the journal's storage does, in memory alone. */
async function recordsIn(
  home: Record<string, string>,
  lock: { seal: Seal; record: LockRecord },
): Promise<readonly Kept[]> {
  const inMemory = new Map(Object.entries(home));
  const storage = createStorage({
    local: createLocalHome({ storage: areaOf(inMemory), keysOf: () => [...inMemory.keys()] }),
    openSecond: null,
    surroundings: still,
    writer: 'copy',
    now: () => 0,
    lock,
  });
  try {
    await storage.load();
    return storage.exportRecords();
  } finally {
    storage.close();
  }
}

const areaOf = (map: Map<string, string>): Storage => ({
  get length() {
    return map.size;
  },
  key: (index) => [...map.keys()][index] ?? null,
  getItem: (key) => map.get(key) ?? null,
  setItem: (key, value) => void map.set(key, value),
  removeItem: (key) => void map.delete(key),
  clear: () => map.clear(),
});
