/**
 * The form values are stored in: as they are, or sealed under opaque names. Both homes are written
 * and read through it, so that everything further in knows the journal's own keys and values only.
 */
import { crc32 } from './crc32';
import { unwrapSealed, wrapSealed } from './envelope';
import type { Seal } from './seal';
import { isSlotKey, keyPrefix, parseSlotKey, slotKey } from './slot';
import { isTogetherKey } from './together';

const sealedPrefix = `${keyPrefix}s.`;

/** Whether a stored name is that of a sealed value: `sd1.s.<vault>.<what the seal calls it>`. */
export const isSealedName = (name: string): boolean => name.startsWith(sealedPrefix);

/** Whether words, or what tells of them, lie under this key or this name of something set aside: what a lock has to seal. */
export const isTelling = (key: string): boolean => isSlotKey(key) || isTogetherKey(key);

const prefixOf = ({ vault }: Seal): string => `${sealedPrefix}${vault}.`;

const unopenedId = 'unopened/';
const unopenedPrefix = slotKey({ id: unopenedId, writer: '' }).slice(0, -1);
const unopenedMark = 'unopened|';

/** What a sealed value that does not open is shown as: a slot that cannot be read, set aside like any other. */
const unopened = (name: string, raw: string): Opened => ({
  key: keyOfUnopened(name),
  value: `${unopenedMark}${name}|${raw}`,
});

const keyOfUnopened = (name: string): string =>
  slotKey({ id: unopenedId + name.slice(sealedPrefix.length), writer: 'sealed' });

/** The sealed name behind the key of a value that does not open; null for every other key. */
export function nameOfUnopened(key: string): string | null {
  // Asked of every key there is.
  if (!key.startsWith(unopenedPrefix)) return null;
  const slot = parseSlotKey(key);
  return slot?.writer === 'sealed' && slot.id.startsWith(unopenedId)
    ? sealedPrefix + slot.id.slice(unopenedId.length)
    : null;
}

type Opened = { key: string; value: string };
export type Stored = { name: string; raw: string };

/**
 * Which form a stored name is of. 'foreign' is sealed by a key that is not at hand: left over from a
 * lock that was turned off, or of a journal that nobody opened.
 */
export type Kind = 'plain' | 'sealed' | 'foreign' | 'untelling';

/** `seal` is what values are sealed with; null where they are stored as they are. */
export function createStoredForm(seal: Seal | null) {
  let writes = seal;
  /** What sealed values are opened by; while a lock is being turned off it differs from `writes`. */
  let reads = seal;
  let isClosed = false;
  /** Sealed values by their name, as they were last sealed or opened. */
  const known = new Map<string, Opened & { raw: string }>();
  const names = new Map<string, string>();

  function nameIn(by: Seal, key: string): string {
    const start = prefixOf(by);
    const named = names.get(key);
    if (named?.startsWith(start) === true) return named;
    const name = start + by.nameOf(key);
    names.set(key, name);
    return name;
  }

  function kindOf(name: string): Kind {
    if (!isSealedName(name)) return isTelling(name) ? 'plain' : 'untelling';
    return reads !== null && name.startsWith(prefixOf(reads)) ? 'sealed' : 'foreign';
  }

  function open(name: string, raw: string): Opened {
    if (kindOf(name) !== 'sealed' || reads === null) return { key: name, value: raw };
    const before = known.get(name);
    if (before?.raw === raw) return before;
    const unwrapped = unwrapSealed(name, raw);
    const opened = unwrapped.kind === 'payload' ? reads.open(name, unwrapped.payload) : null;
    if (opened === null) return unopened(name, raw);
    const { key, value } = opened;
    known.set(name, { key, value, raw });
    names.set(key, name);
    return opened;
  }

  /** The same value gives the same stored form, in both homes. */
  function storeBy(by: Seal | null, key: string, value: string): Stored {
    if (by === null || !isTelling(key)) return { name: key, raw: value };
    const name = nameIn(by, key);
    const before = known.get(name);
    if (before?.value === value) return { name, raw: before.raw };
    const raw = wrapSealed(name, by.seal(name, key, value));
    known.set(name, { key, value, raw });
    return { name, raw };
  }

  return {
    /** What new values are sealed with; null where they are stored as they are. */
    get seal(): Seal | null {
      return writes;
    },
    get vault(): string | null {
      return writes?.vault ?? null;
    },
    /** Once closed nothing may be written: it might be in the wrong form. */
    isClosed: (): boolean => isClosed,
    kindOf,

    /** Whether a name is of the other form than `by` gives: its value is still to be brought into that. */
    isStranger(name: string, by = writes): boolean {
      const kind = kindOf(name);
      return by === null ? kind === 'sealed' : kind === 'plain';
    },

    /** From now on values are written like this; what was sealed before is still opened. */
    write(by: Seal | null): void {
      writes = by;
      reads = by ?? reads;
    },

    /** From now on there is no lock, and nothing left that a key could open. */
    endLock(): void {
      writes = null;
      reads = null;
      known.clear();
      names.clear();
    },

    /** The name a key's sealed value has; null without a key to open it, and for what is never sealed. */
    sealedNameOf: (key: string): string | null =>
      reads === null || !isTelling(key) ? null : nameIn(reads, key),

    store: (key: string, value: string): Stored => storeBy(writes, key, value),
    storeBy,

    /** Key and value of what is stored under a name; a sealed one that does not open is one that cannot be read. */
    open,

    /** The key of a sealed name that was opened or sealed before. */
    keyOf: (name: string): string | undefined => known.get(name)?.key,

    /** The key of what is stored under a name; of a sealed one that was never opened, the key it would be set aside under. */
    keyBehind: (name: string): string =>
      known.get(name)?.key ?? (kindOf(name) === 'sealed' ? keyOfUnopened(name) : name),

    /** Opens nothing any more, and lets nothing be written. */
    close(): void {
      isClosed = true;
      this.endLock();
    },
  };
}

export type StoredForm = ReturnType<typeof createStoredForm>;

/** Tells two values under one key apart; what does not open has one name, whatever key it is met under. */
export function valueName(key: string, raw: string): string {
  const name = raw.startsWith(unopenedMark) ? raw.split('|', 2)[1] : undefined;
  return `${name === undefined ? key : keyOfUnopened(name)}#${crc32(raw)}`;
}
