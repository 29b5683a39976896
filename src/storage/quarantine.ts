import type { Findings } from './findings';
import { slotKey } from './slot';
import { isTelling, valueName } from './stored-form';

type QuarantinedValue = Findings['quarantined'][number];

/**
 * The name a value from elsewhere is set aside under. A lock seals what has a slot's name, so one that
 * has none gets one.
 */
function asideName(name: string, raw: string): string {
  const key = name.slice(0, Math.max(0, name.lastIndexOf('#')));
  return valueName(isTelling(key) ? key : slotKey({ id: 'aside/elsewhere', writer: 'aside' }), raw);
}

/** The values that could not be read. They stay where they are; this keeps count, and copies for the person. */
export function createQuarantine() {
  const values = new Map<string, string>();
  const copied = new Set<string>();
  const uncounted = new Map<string, string>();
  const damagedInSecond = new Set<string>();

  return {
    add: ({ key, raw, name, where }: QuarantinedValue): void => {
      if (where === 'second') damagedInSecond.add(key);
      if (where === 'quarantine') {
        copied.add(name);
        uncounted.delete(name);
      } else if (!values.has(name)) {
        uncounted.set(name, key);
      }
      values.set(name, raw);
    },
    /** Takes in values that were set aside elsewhere; what is here already is not taken twice. */
    bring(brought: readonly { name: string; raw: string }[]): void {
      const here = new Set(values.values());
      for (const { name, raw } of brought)
        if (!here.has(raw)) values.set(asideName(name, raw), raw);
    },
    /** Keys under which the second home holds something unreadable; nothing may be put there. */
    damagedInSecond: damagedInSecond as ReadonlySet<string>,
    values: (): ReadonlyMap<string, string> => new Map(values),
    /** What the second home has no copy of yet. */
    uncopied: (): { name: string; raw: string }[] =>
      [...values].filter(([name]) => !copied.has(name)).map(([name, raw]) => ({ name, raw })),
    markCopied: (names: Iterable<string>): void => {
      for (const name of names) copied.add(name);
    },
    /** How many the person has not been told of, leaving out those whose words were found elsewhere; counts each once. */
    takeCount(isFoundElsewhere: (key: string) => boolean): number {
      const keys = [...uncounted.values()].filter((key) => !isFoundElsewhere(key));
      uncounted.clear();
      return keys.length;
    },
    clear: (): void => {
      values.clear();
      copied.clear();
      uncounted.clear();
      damagedInSecond.clear();
    },
  };
}

export type Quarantine = ReturnType<typeof createQuarantine>;
