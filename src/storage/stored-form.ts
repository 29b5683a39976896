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

/** Whether a stored name is that of a sealed value. */
export const isSealedName = (name: string): boolean => name.startsWith(sealedPrefix);

/** Whether words, or what tells of them, lie under this key: what a lock has to seal. */
export const isTelling = (key: string): boolean => isSlotKey(key) || isTogetherKey(key);

const unopenedId = 'unopened/';

/** What a sealed value that does not open is shown as: a slot that cannot be read, set aside like any other. */
const unopened = (name: string, raw: string): Opened => ({
  key: slotKey({ id: unopenedId + name.slice(sealedPrefix.length), writer: 'sealed' }),
  value: `unopened|${raw}`,
});

type Opened = { key: string; value: string };
type Known = Opened & { raw: string };

export function createStoredForm() {
  let writes: Seal | null = null;
  /** What earlier values were sealed by; while a lock is being turned off it differs from `writes`. */
  let reads: Seal | null = null;
  /** Sealed values by their name, as they were last sealed or opened. */
  const known = new Map<string, Known>();
  const names = new Map<string, string>();

  function nameIn(seal: Seal, key: string): string {
    const named = names.get(key);
    if (named !== undefined) return named;
    const name = sealedPrefix + seal.nameOf(key);
    names.set(key, name);
    return name;
  }

  return {
    /** The vault new values are sealed in; null where they are stored as they are. */
    get vault(): string | null {
      return writes?.vault ?? null;
    },
    get isSealed(): boolean {
      return writes !== null;
    },
    get mayOpen(): boolean {
      return reads !== null;
    },
    get seal(): Seal | null {
      return writes;
    },

    /** From now on values are written in this form; sealed ones are still opened by the seal there was. */
    write(seal: Seal | null): void {
      if (seal !== null && seal.vault !== reads?.vault) {
        names.clear();
        known.clear();
      }
      writes = seal;
      reads = seal ?? reads;
    },

    /** The name a key is stored under in this form. */
    nameOf: (key: string): string =>
      writes !== null && isTelling(key) ? nameIn(writes, key) : key,

    /** The name its sealed value would have; null without a key to a vault. */
    sealedNameOf: (key: string): string | null => (reads === null ? null : nameIn(reads, key)),

    /** The name and stored form of a value. The same value gives the same form, in both homes. */
    store(key: string, value: string): { name: string; raw: string } {
      if (writes === null || !isTelling(key)) return { name: key, raw: value };
      return sealAs(writes, key, value);
    },

    /** A value of any key, sealed where there is a lock: what was set aside. */
    storeAside(key: string, value: string): { name: string; raw: string } {
      return writes === null ? { name: key, raw: value } : sealAs(writes, key, value);
    },

    /** Key and value of what is stored under a name; a sealed one that does not open is one that cannot be read. */
    open,

    /** The key of a sealed name that was opened before. */
    keyOf: (name: string): string | undefined => known.get(name)?.key,

    /** The key behind a stored name that another tab changed; itself where it is no sealed one. */
    keyBehind: (name: string, raw: string | null): string =>
      !isSealedName(name) || raw === null
        ? (known.get(name)?.key ?? name)
        : (known.get(name)?.key ?? open(name, raw).key),

    /** The sealed name behind the key of a value that does not open; null for every other key. */
    nameOfUnopened(key: string): string | null {
      const slot = parseSlotKey(key);
      return slot?.writer === 'sealed' && slot.id.startsWith(unopenedId)
        ? sealedPrefix + slot.id.slice(unopenedId.length)
        : null;
    },

    /** While this tab changes the form itself, the second home does not hold it to the old one. */
    isChanging: false,

    /** Opens nothing any more. */
    forget(): void {
      writes = null;
      reads = null;
      known.clear();
      names.clear();
    },
  };

  function open(name: string, raw: string): Opened {
    if (!isSealedName(name)) return { key: name, value: raw };
    const before = known.get(name);
    if (before?.raw === raw) return before;
    const unwrapped = unwrapSealed(name, raw);
    const opened =
      reads === null || unwrapped.kind !== 'payload' ? null : reads.open(name, unwrapped.payload);
    if (opened === null) return unopened(name, raw);
    const { key, value } = opened;
    known.set(name, { key, value, raw });
    names.set(key, name);
    return opened;
  }

  function sealAs(seal: Seal, key: string, value: string): { name: string; raw: string } {
    const name = nameIn(seal, key);
    const before = known.get(name);
    if (before?.value === value) return { name, raw: before.raw };
    const raw = wrapSealed(name, seal.seal(name, key, value));
    known.set(name, { key, value, raw });
    return { name, raw };
  }
}

export type StoredForm = ReturnType<typeof createStoredForm>;

/** Tells two values under one key apart. */
export const valueName = (key: string, raw: string): string => `${key}#${crc32(raw)}`;
