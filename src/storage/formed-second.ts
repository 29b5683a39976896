import type { LockRecord } from './lock-record';
import type { Seal } from './seal';
import type {
  SecondHome,
  SecondListing,
  SecondWrite,
  SlotAt,
  SlotCopy,
  WrittenOutcome,
} from './second-home';
import { isSealedName, nameOfUnopened, type Kind, type StoredForm } from './stored-form';

/** What a change of the lock puts into the second home, all of it or nothing. */
export type SecondRelock = { lock: LockRecord; seal: Seal | null; put: readonly SlotCopy[] };

/** The second home as the journal sees it, whatever form its values are stored in. */
export type FormedSecond = SecondHome & {
  /**
   * Brings everything into the form that is written now, and removes what was sealed by a key that was
   * let go; with `relock` it changes the lock with that. One transaction; rejects when the browser refuses.
   */
  scrub(epoch: number, relock?: SecondRelock): Promise<WrittenOutcome | 'nothing to do'>;
  /** The lock record from now on, and no more. */
  putLock(epoch: number, lock: LockRecord): Promise<WrittenOutcome>;
  /** Whether it held anything that `scrub` is for when last listed. */
  readonly isMixed: boolean;
};

const nothing: ReadonlyMap<string, string> = new Map();

export function createFormedSecond(inner: SecondHome, form: StoredForm): FormedSecond {
  /** Under which name each key was found, when last listed. */
  let nameAt = new Map<string, string>();
  let isMixed = false;

  const has = (kind: Kind, name: string): boolean => form.kindOf(name) === kind;
  const isInTheWay = (name: string): boolean => form.isStranger(name) || has('foreign', name);

  async function list(): Promise<SecondListing> {
    const listing = await inner.list();
    if (form.seal === null && !listing.slots.some(({ key: name }) => isSealedName(name))) {
      isMixed = listing.quarantined.some(isInTheWay);
      nameAt = new Map();
      return listing;
    }
    isMixed =
      listing.slots.some(({ key: name }) => isInTheWay(name)) ||
      listing.quarantined.some(isInTheWay);
    const rows = listing.slots.filter(({ key: name }) => !has('foreign', name));
    const unknown = rows.filter(
      ({ key: name }) => has('sealed', name) && form.keyOf(name) === undefined,
    );
    const values = unknown.length === 0 ? nothing : await inner.read(unknown);
    const slots = new Map<string, SlotAt>();
    nameAt = new Map();
    for (const { key: name, counter } of rows) {
      const key = form.keyOf(name) ?? form.open(name, values.get(name) ?? '').key;
      if ((slots.get(key)?.counter ?? -1) >= counter) continue;
      slots.set(key, { key, counter });
      nameAt.set(key, name);
    }
    return { ...listing, slots: [...slots.values()] };
  }

  async function read(slots: readonly SlotAt[]): Promise<ReadonlyMap<string, string>> {
    const rows = slots.map(({ key, counter }) => ({
      key: nameAt.get(key) ?? key,
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
    const aside = new Map<string, string>();
    for (const [name, raw] of await inner.readQuarantine()) {
      if (has('foreign', name)) continue;
      const { key, value } = form.open(name, raw);
      aside.set(key, value);
    }
    return aside;
  }

  /** A change as the home beneath takes it, in the form that `by` gives. */
  function translated(change: SecondWrite, by: Seal | null): SecondWrite {
    const { clear, knows, put = [], remove = [], quarantined = [] } = change;
    // What no key at hand opens is nobody's words any more.
    const isKnown = (name: string, counter: number): boolean =>
      has('foreign', name) || knows?.({ key: form.keyBehind(name), counter }) === true;
    return {
      ...change,
      ...(clear === 'all' ? {} : { vault: by?.vault ?? null }),
      ...(knows === undefined ? {} : { knows: ({ key: name, counter }) => isKnown(name, counter) }),
      put: put.map(({ key, counter, raw: value }) => {
        const { name, raw } = form.storeBy(by, key, value);
        return { key: name, counter, raw };
      }),
      remove: remove.flatMap(({ key, counter }) => {
        const sealed = form.sealedNameOf(key);
        return [key, ...(sealed === null ? [] : [sealed])].map((name) => ({ key: name, counter }));
      }),
      quarantined: quarantined.map(({ name, raw }) => form.storeBy(by, name, raw)),
    };
  }

  async function scrub(
    epoch: number,
    relock?: SecondRelock,
  ): Promise<WrittenOutcome | 'nothing to do'> {
    const by = relock === undefined ? form.seal : relock.seal;
    const listing = await inner.list();
    const strangers = listing.slots.filter(({ key: name }) => form.isStranger(name, by));
    const foreign = listing.slots.filter(({ key: name }) => has('foreign', name));
    const aside = listing.quarantined.filter((name) => form.isStranger(name, by));
    const foreignAside = listing.quarantined.filter((name) => has('foreign', name));
    const isIdle = [strangers, foreign, aside, foreignAside].every((found) => found.length === 0);
    if (isIdle && relock === undefined) return 'nothing to do';
    const values = strangers.length === 0 ? nothing : await inner.read(strangers);
    const kept = aside.length === 0 ? nothing : await inner.readQuarantine();
    const put = strangers.flatMap(({ key: name, counter }) => {
      const opened = openedFrom(values, name);
      return opened === null ? [] : [{ name, counter, key: opened.key, raw: opened.value }];
    });
    const moved = aside.flatMap((from) => {
      const opened = openedFrom(kept, from);
      return opened === null ? [] : [{ from, name: opened.key, raw: opened.value }];
    });
    if (form.isClosed()) return 'relocked';
    // Whoever seals anew takes along what this tab has and no home yet.
    const change = { epoch, put: [...put, ...(relock?.put ?? [])], quarantined: moved };
    return inner.write({
      ...translated(change, by),
      remove: [...put.map(({ name, counter }) => ({ key: name, counter })), ...foreign],
      unquarantined: [...moved.map(({ from }) => from), ...foreignAside],
      ...(relock === undefined ? {} : { lock: relock.lock }),
    });
  }

  /** Null for what is no longer there, and for what does not open: it stays as it lies. */
  function openedFrom(values: ReadonlyMap<string, string>, name: string) {
    const raw = values.get(name);
    const opened = raw === undefined ? null : form.open(name, raw);
    return opened === null || nameOfUnopened(opened.key) !== null ? null : opened;
  }

  return {
    list,
    read,
    readQuarantine,
    write: (change) =>
      form.isClosed() ? Promise.resolve('relocked') : inner.write(translated(change, form.seal)),
    scrub,
    putLock: (epoch, lock) => inner.write({ epoch, lock }),
    readEpoch: () => inner.readEpoch(),
    readLock: () => inner.readLock(),
    get isMixed() {
      return isMixed;
    },
    close: () => inner.close(),
  };
}
