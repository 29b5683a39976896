import { isNamed } from '../named';

/** The text under a name; undefined for anything else that stands there, or is inherited. */
export function textAt(value: unknown, name: string): string | undefined {
  const found = valueAt(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** What stands under a name of the value's own. */
export const valueAt = (value: unknown, name: string): unknown =>
  isNamed(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** The list under a name; empty for anything else. */
export function listAt(value: unknown, name: string): readonly unknown[] {
  const found = valueAt(value, name);
  return Array.isArray(found) ? found : [];
}

/** The texts of a list. */
export const textsIn = (values: readonly unknown[]): string[] =>
  values.filter((value) => typeof value === 'string');
