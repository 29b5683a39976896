import type { LockRecord } from './lock-record';
import type { SecondHome, SecondListing, SecondWrite, SlotAt, WrittenOutcome } from './second-home';
import { isSealedName, isTelling, type StoredForm } from './stored-form';

/** The second home as the journal sees it, whatever form its values are stored in. */
export type FormedSecond = SecondHome & {
  /**
   * Brings every value into the form that is written now, and keeps the lock record with it, all in
   * one transaction. Rejects when the browser refuses.
   */
  scrub(epoch: number, lock?: LockRecord): Promise<WrittenOutcome>;
  /** Whether it held anything in the other form when last listed. */
  readonly isMixed: boolean;
};

export function createFormedSecond(inner: SecondHome, form: StoredForm): FormedSecond {
  /** Under which name each key was found, when last listed. */
  let nameAt = new Map<string, string>();
  let isMixed = false;

  const isHidden = (name: string): boolean => isSealedName(name) && !form.mayOpen;

  /** What was set aside in the form that is not written now. */
  const isStrangeAside = (name: string): boolean =>
    form.isSealed ? !isSealedName(name) : isSealedName(name) && form.mayOpen;

  /** Names of values stored in the form that is not written now. */
  const isStranger = (name: string): boolean =>
    form.isSealed ? isTelling(name) : isSealedName(name) && form.mayOpen;

  async function list(): Promise<SecondListing> {
    const listing = await inner.list();
    isMixed =
      listing.slots.some(({ key: name }) => isStranger(name)) ||
      listing.quarantined.some(isStrangeAside);
    const rows = listing.slots.filter(({ key: name }) => !isHidden(name));
    const unknown = rows.filter(
      ({ key: name }) => isSealedName(name) && form.keyOf(name) === undefined,
    );
    const values = unknown.length === 0 ? new Map<string, string>() : await inner.read(unknown);
    const slots = new Map<string, SlotAt>();
    nameAt = new Map();
    for (const { key: name, counter } of rows) {
      const key = isSealedName(name)
        ? (form.keyOf(name) ?? form.open(name, values.get(name) ?? '').key)
        : name;
      if ((slots.get(key)?.counter ?? -1) >= counter) continue;
      slots.set(key, { key, counter });
      nameAt.set(key, name);
    }
    return { ...listing, slots: [...slots.values()] };
  }

  async function read(slots: readonly SlotAt[]): Promise<ReadonlyMap<string, string>> {
    const rows = slots.map(({ key, counter }) => ({
      key: nameAt.get(key) ?? form.nameOf(key),
      counter,
    }));
    const values = await inner.read(rows);
    const found = new Map<string, string>();
    for (const [index, { key }] of slots.entries()) {
      const name = rows[index]?.key ?? key;
      const raw = values.get(name);
      if (raw !== undefined) found.set(key, form.open(name, raw).value);
    }
    return found;
  }

  async function readQuarantine(): Promise<ReadonlyMap<string, string>> {
    const aside = await inner.readQuarantine();
    return new Map(
      [...aside].flatMap(([name, raw]) => {
        if (isHidden(name)) return [];
        const { key, value } = form.open(name, raw);
        return [[key, value] as const];
      }),
    );
  }

  /** A change as the home beneath takes it. */
  function translated(change: SecondWrite): SecondWrite {
    const { put = [], remove = [], quarantined = [] } = change;
    return {
      ...change,
      ...(form.isChanging || change.clear === 'all' ? {} : { vault: form.vault }),
      put: put.map(({ key, counter, raw: value }) => {
        const { name, raw } = form.store(key, value);
        return { key: name, counter, raw };
      }),
      remove: remove.flatMap(({ key, counter }) => {
        const sealed = form.sealedNameOf(key);
        return [key, ...(sealed === null ? [] : [sealed])].map((name) => ({
          key: name,
          counter,
        }));
      }),
      quarantined: quarantined.map(({ name: key, raw: value }) => form.storeAside(key, value)),
    };
  }

  return {
    list,
    read,
    readQuarantine,
    write: (change) => inner.write(translated(change)),
    readLock: () => inner.readLock(),
    get isMixed() {
      return isMixed;
    },
    close: () => inner.close(),

    async scrub(epoch, lock) {
      const listing = await inner.list();
      const strangers = listing.slots.filter(({ key: name }) => isStranger(name));
      const aside = listing.quarantined.filter(isStrangeAside);
      if (strangers.length === 0 && aside.length === 0 && lock === undefined) return 'written';
      const values = await inner.read(strangers);
      const kept = aside.length === 0 ? new Map<string, string>() : await inner.readQuarantine();
      const put = strangers.flatMap(({ key: name, counter }) => {
        const raw = values.get(name);
        if (raw === undefined) return [];
        const { key, value } = form.open(name, raw);
        // What does not open stays as it lies.
        return form.nameOfUnopened(key) === null ? [{ name, key, counter, raw: value }] : [];
      });
      const moved = aside.flatMap((name) => {
        const raw = kept.get(name);
        if (raw === undefined) return [];
        const { key, value } = form.open(name, raw);
        return form.nameOfUnopened(key) === null ? [{ from: name, name: key, raw: value }] : [];
      });
      return inner.write({
        ...translated({ epoch, put, quarantined: moved }),
        remove: put.map(({ name, counter }) => ({ key: name, counter })),
        unquarantined: moved.map(({ from }) => from),
        ...(lock === undefined ? {} : { lock }),
      });
    },
  };
}
