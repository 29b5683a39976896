import { unwrap, wrap } from './envelope';
import type { LocalHome, PutOutcome } from './local-home';
import type { LockRecord } from './lock-record';
import type { SecondHome, SlotAt } from './second-home';
import type { CachedSlot, Where } from './slot-cache';
import { isSlotKey, keyPrefix, type Reading, type Slot } from './slot';
import { valueName } from './stored-form';
import { isTogetherKey, readTogether } from './together';

/** What reading a home brought to light. Reading changes nothing in it. */
export type Findings = {
  slots: { slot: Slot; where: Where }[];
  /** All that the second home lists, whether or not it can be read; nothing from the first. */
  listed: readonly SlotAt[];
  /** How often the journal had been emptied or replaced, as far as this home knows. */
  epoch: number;
  isNewer: boolean;
  /** The lock the second home knows; null where it knows none, and from the first home. */
  lock: LockRecord | null;
  /** Values that could not be read. `name` tells two damages of one key apart. */
  quarantined: { key: string; raw: string; name: string; where: Where | 'quarantine' }[];
  /** Unfinished writes of several records: the key, and the slots that are in it. */
  together: { key: string; slots: Slot[] }[];
};

/** Reads one stored value as a slot. */
export type Decode = (key: string, raw: string) => Reading;

const nothing = (): Findings => ({
  slots: [],
  listed: [],
  epoch: 0,
  isNewer: false,
  lock: null,
  quarantined: [],
  together: [],
});

const epochKey = `${keyPrefix}e`;

/** The epoch localStorage knows: 0 before the first, null when a newer version wrote it. */
export function readEpoch(local: LocalHome): number | null {
  const raw = local.get(epochKey);
  const unwrapped = unwrap(epochKey, raw ?? '');
  if (unwrapped.kind === 'newer') return null;
  const epoch = unwrapped.kind === 'payload' ? Number(unwrapped.payload) : 0;
  return Number.isSafeInteger(epoch) && epoch > 0 ? epoch : 0;
}

export const putEpoch = (local: LocalHome, epoch: number): PutOutcome =>
  local.put(epochKey, wrap(epochKey, String(epoch)));

export const isEpochKey = (key: string): boolean => key === epochKey;

function sort(findings: Findings, decode: Decode, key: string, raw: string, where: Where): void {
  const reading = decode(key, raw);
  if (reading.kind === 'slot') {
    findings.slots.push({ slot: reading.slot, where });
    return;
  }
  // A newer version's values are not damaged, but are handed out as they are all the same.
  findings.quarantined.push({ key, raw, name: valueName(key, raw), where });
  if (reading.kind === 'newer') findings.isNewer = true;
}

/** Reads what localStorage holds under these keys, one after the other. */
export function* eachInLocal(
  local: LocalHome,
  decode: Decode,
  keys: readonly string[],
): Generator<undefined, Findings, undefined> {
  const findings = nothing();
  const epoch = readEpoch(local);
  findings.epoch = epoch ?? 0;
  findings.isNewer = epoch === null;
  for (const key of keys) {
    const raw = local.get(key);
    if (raw === null) continue;
    if (isSlotKey(key)) sort(findings, decode, key, raw, 'local');
    if (isTogetherKey(key)) sortTogether(findings, decode, key, raw);
    yield;
  }
  return findings;
}

/** The same in one go. */
export function readLocal(
  local: LocalHome,
  decode: Decode,
  keys: readonly string[] = local.keys(),
): Findings {
  const reading = eachInLocal(local, decode, keys);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  return step.value;
}

/** Of what this tab knew in localStorage, what was not found there. */
export function goneFrom(looked: readonly CachedSlot[], { slots }: Findings): CachedSlot[] {
  const known = looked.filter(({ inLocal }) => inLocal);
  // At a start nothing is known, and the journal need not be gone through for it.
  if (known.length === 0) return [];
  const found = new Map<string, number>();
  for (const { slot, where } of slots) if (where === 'local') found.set(slot.key, slot.counter);
  return known.filter(({ slot }) => (found.get(slot.key) ?? -1) < slot.counter);
}

function sortTogether(findings: Findings, decode: Decode, key: string, raw: string): void {
  const reading = readTogether(key, raw);
  if (reading.kind !== 'slots') {
    findings.quarantined.push({ key, raw, name: valueName(key, raw), where: 'local' });
    if (reading.kind === 'newer') findings.isNewer = true;
    return;
  }
  const before = findings.slots.length;
  for (const each of reading.slots) sort(findings, decode, each.key, each.raw, 'nowhere');
  findings.together.push({ key, slots: findings.slots.slice(before).map(({ slot }) => slot) });
}

/**
 * Reads the second home: everything's name, but only the values `slotAt` does not already know.
 * Rejects when the browser refuses.
 */
export async function readSecond(
  second: SecondHome,
  decode: Decode,
  slotAt: (key: string) => Slot | undefined,
): Promise<Findings> {
  const findings = nothing();
  const listing = await second.list();
  findings.listed = listing.slots;
  findings.epoch = listing.epoch;
  findings.lock = listing.lock;
  const unknown = listing.slots.filter(({ key, counter }) => {
    const known = slotAt(key);
    if (known?.counter === counter) findings.slots.push({ slot: known, where: 'second' });
    return known === undefined || known.counter < counter;
  });
  if (unknown.length > 0) {
    for (const [key, raw] of await second.read(unknown)) sort(findings, decode, key, raw, 'second');
  }
  if (listing.quarantined.length > 0) {
    for (const [name, raw] of await second.readQuarantine()) {
      findings.quarantined.push({
        key: name.slice(0, name.lastIndexOf('#')),
        raw,
        name,
        where: 'quarantine',
      });
    }
  }
  return findings;
}
