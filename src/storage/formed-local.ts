import { hasFrameOf, reframed } from './envelope';
import { isEpochKey } from './findings';
import type { LocalHome, PutOutcome } from './local-home';
import { isSealedName, nameOfUnopened, valueName, type StoredForm } from './stored-form';

/** The first home as the journal sees it, whatever form its values are stored in. */
export type FormedLocal = LocalHome & {
  /** The key of a stored name, that of a sealed one included. */
  keyAt(name: string): string;
  /** The key that a value which does not open would have, as far as the other home told; any other key itself. */
  keyBehind(key: string): string;
  /**
   * Brings what is stored under these names into the form that is written now, or everything; true
   * when nothing of it is left in the other. `isElsewhere` says whether the second home has a value:
   * only then may one that no longer fits go from here.
   */
  scrub(isElsewhere: (key: string, value: string) => boolean, names?: readonly string[]): boolean;
  /** Whether it holds values sealed by keys that are not at hand: another tab has changed the lock, or is about to. */
  hasForeign(): boolean;
  /** The same, of when its keys were last listed. */
  hadForeign(): boolean;
  /** Removes what was sealed by keys that are not at hand: for when the second home has said that they are let go. */
  removeForeign(): void;
};

type FormedLocalParts = {
  inner: LocalHome;
  form: StoredForm;
  /** Whether the keys are there to what is sealed from here on. */
  hasKeys: () => boolean;
  /** The counter of a stored version; below 0 where it cannot be read. */
  counterIn: (key: string, value: string) => number;
};

export function createFormedLocal({
  inner,
  form,
  hasKeys,
  counterIn,
}: FormedLocalParts): FormedLocal {
  /** Whether it held any such value when its keys were last listed. */
  let hasForeign = false;

  function openedAt(name: string | null): string | null {
    const raw = name === null ? null : inner.get(name);
    return raw === null || name === null ? null : form.open(name, raw).value;
  }

  /** The names under which a key has a value, in either form. */
  function namesOf(key: string): string[] {
    const unopened = nameOfUnopened(key);
    if (unopened !== null) return [unopened];
    const sealed = form.sealedNameOf(key);
    return sealed === null ? [key] : [key, sealed];
  }

  function get(key: string): string | null {
    // The epoch has the frame of the lock's; whoever knows locks reads either.
    if (isEpochKey(key)) return reframed(key, inner.get(key), false);
    const names = namesOf(key);
    // A start reads every value, and nearly all have one name.
    if (names.length === 1) return openedAt(names[0] ?? key);
    const [one, other = null] = names.map(openedAt);
    if (one === undefined || one === null || other === null || one === other) return one ?? other;
    return counterIn(key, one) > counterIn(key, other) ? one : other;
  }

  function put(key: string, value: string): PutOutcome {
    if (form.isClosed()) return 'blocked';
    if (isEpochKey(key)) return inner.put(key, reframed(key, value, form.seal !== null) ?? value);
    if (!hasKeys()) return 'full';
    const { name, raw } = form.store(key, value);
    const outcome = inner.put(name, raw);
    if (outcome === 'written') {
      for (const other of namesOf(key)) if (other !== name) removeAt(other);
    }
    return outcome;
  }

  function removeAt(name: string): void {
    if (inner.get(name) !== null) inner.remove(name);
  }

  /** Only what is sealed has another name than its key, and has to be opened to tell it. */
  const keyAt = (name: string): string =>
    isSealedName(name) ? (form.keyOf(name) ?? form.open(name, inner.get(name) ?? '').key) : name;

  /** Of two values of a key one may be damaged: it moves beside the other. False where there is no room. */
  function setAside(key: string): boolean {
    const values = namesOf(key).flatMap((name) => openedAt(name) ?? []);
    const [damaged] = values.filter((value) => counterIn(key, value) < 0);
    if (damaged === undefined || new Set(values).size < 2) return true;
    const { name, raw } = form.store(valueName(key, damaged), damaged);
    return inner.put(name, raw) === 'written';
  }

  /** True when nothing is left under this name that is in the other form and could be brought into this. */
  function bring(name: string, isElsewhere: (key: string, value: string) => boolean): boolean {
    if (!form.isStranger(name) || inner.get(name) === null) return true;
    const key = keyAt(name);
    if (nameOfUnopened(key) !== null) return true;
    const value = get(key);
    if (value === null || !hasKeys() || !setAside(key)) return false;
    if (put(key, value) === 'written') return true;
    // There is no room for both: the old form goes first, and comes back where nobody else has the words.
    const old = inner.get(name);
    if (old === null) return true;
    inner.remove(name);
    if (put(key, value) === 'written' || isElsewhere(key, value)) return true;
    inner.put(name, old);
    return false;
  }

  return {
    keys() {
      const names = inner.keys();
      const hasSealed = names.some(isSealedName);
      hasForeign = hasSealed && names.some((name) => form.kindOf(name) === 'foreign');
      return hasSealed ? [...new Set(names.map(keyAt))] : names;
    },
    get,
    put,
    remove(key) {
      for (const name of namesOf(key)) removeAt(name);
    },
    used: () => inner.used(),
    limit: inner.limit,
    keyAt,
    keyBehind: (key) => form.keyOf(nameOfUnopened(key) ?? key) ?? key,

    scrub(isElsewhere, names) {
      if (form.isClosed()) return false;
      let isDone = true;
      for (const name of names ?? inner.keys()) {
        const raw = isEpochKey(name) ? inner.get(name) : null;
        if (raw !== null && !hasFrameOf(name, raw, form.seal !== null)) {
          isDone = put(name, get(name) ?? raw) === 'written' && isDone;
        }
        isDone = bring(name, isElsewhere) && isDone;
      }
      return isDone;
    },

    hasForeign: () => inner.keys().some((name) => form.kindOf(name) === 'foreign'),
    hadForeign: () => hasForeign,

    removeForeign() {
      if (!hasForeign) return;
      for (const name of inner.keys()) if (form.kindOf(name) === 'foreign') inner.remove(name);
    },
  };
}
