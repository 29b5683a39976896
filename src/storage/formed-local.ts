import { unwrap, unwrapSealed, wrap, wrapSealed } from './envelope';
import { isEpochKey } from './findings';
import type { LocalHome } from './local-home';
import { isSealedName, isTelling, valueName, type StoredForm } from './stored-form';

/** The first home as the journal sees it, whatever form its values are stored in. */
export type FormedLocal = LocalHome & {
  /**
   * Brings every value into the form that is written now; true when nothing is left in the other.
   * `isElsewhere` says of a key whose value no longer fits whether the second home holds it.
   */
  scrub(isElsewhere?: (key: string) => boolean): boolean;
};

type FormedLocalParts = {
  inner: LocalHome;
  form: StoredForm;
  /** Which of two values of one key counts: 'neither' where one of them cannot be read. */
  later: (key: string, a: string, b: string) => 'first' | 'second';
  /** Whether a value can be read at all. */
  isReadable: (key: string, value: string) => boolean;
};

export function createFormedLocal({
  inner,
  form,
  later,
  isReadable,
}: FormedLocalParts): FormedLocal {
  /** What a sealed name holds; null where it holds nothing. */
  function opened(name: string): { key: string; value: string } | null {
    const raw = inner.get(name);
    return raw === null ? null : form.open(name, raw);
  }

  /** The epoch keeps its key in a locked journal, in a form that an app without locks takes for newer. */
  const epochIn = (raw: string | null, key: string): string | null => {
    if (raw === null || !form.mayOpen) return raw;
    const unwrapped = unwrapSealed(key, raw);
    return unwrapped.kind === 'payload' ? wrap(key, unwrapped.payload) : raw;
  };

  function sealedAt(key: string): string | null {
    const name = form.sealedNameOf(key);
    if (name === null) return null;
    const found = opened(name);
    return found === null ? null : found.value;
  }

  function get(key: string): string | null {
    if (isEpochKey(key)) return epochIn(inner.get(key), key);
    if (!isTelling(key)) return inner.get(key);
    const unopenedName = form.nameOfUnopened(key);
    if (unopenedName !== null) return opened(unopenedName)?.value ?? null;
    const plain = inner.get(key);
    const sealed = sealedAt(key);
    if (plain === null || sealed === null || plain === sealed) return plain ?? sealed;
    return later(key, plain, sealed) === 'first' ? plain : sealed;
  }

  /** The names a key has in both forms. */
  const namesOf = (key: string): string[] => {
    const unopenedName = form.nameOfUnopened(key);
    if (unopenedName !== null) return [unopenedName];
    const sealed = isTelling(key) ? form.sealedNameOf(key) : null;
    return sealed === null ? [key] : [key, sealed];
  };

  function put(key: string, value: string): ReturnType<LocalHome['put']> {
    if (isEpochKey(key) && form.isSealed) {
      const unwrapped = unwrap(key, value);
      return inner.put(
        key,
        unwrapped.kind === 'payload' ? wrapSealed(key, unwrapped.payload) : value,
      );
    }
    const { name, raw } = form.store(key, value);
    const outcome = inner.put(name, raw);
    if (outcome === 'written') {
      for (const other of namesOf(key)) {
        if (other !== name && inner.get(other) !== null) inner.remove(other);
      }
    }
    return outcome;
  }

  /** Keys with a value in the form that is not written now. */
  const strangers = (): string[] =>
    inner.keys().flatMap((name) => {
      if (form.isSealed) return isTelling(name) ? [name] : [];
      if (!isSealedName(name) || !form.mayOpen) return [];
      const { key } = form.open(name, inner.get(name) ?? '');
      return [key];
    });

  /** A value that cannot be read is not lost to the one that can: it moves beside it. */
  function setAside(key: string): void {
    const plain = inner.get(key);
    const sealed = sealedAt(key);
    if (plain === null || sealed === null || plain === sealed) return;
    const [damaged] = [plain, sealed].filter((value) => !isReadable(key, value));
    if (damaged === undefined) return;
    const { name, raw } = form.storeAside(valueName(key, damaged), damaged);
    inner.put(name, raw);
  }

  return {
    keys: () => [
      ...new Set(
        inner.keys().map((name) => {
          if (!isSealedName(name) || !form.mayOpen) return name;
          return form.open(name, inner.get(name) ?? '').key;
        }),
      ),
    ],
    get,
    put,
    remove(key) {
      for (const name of namesOf(key)) inner.remove(name);
    },
    used: () => inner.used(),
    limit: inner.limit,

    scrub(isElsewhere = () => false) {
      for (const key of strangers()) {
        if (form.nameOfUnopened(key) !== null) continue;
        setAside(key);
        const value = get(key);
        if (value === null || put(key, value) === 'written') continue;
        // No room for both forms at once: the old one goes where the second home has it, or comes back.
        const [old] = namesOf(key).filter((name) => name !== form.nameOf(key));
        const before = old === undefined ? null : inner.get(old);
        if (old === undefined || before === null) continue;
        inner.remove(old);
        const { name, raw } = form.store(key, value);
        if (inner.put(name, raw) !== 'written' && !isElsewhere(key)) inner.put(old, before);
      }
      return strangers().every((key) => form.nameOfUnopened(key) !== null);
    },
  };
}
