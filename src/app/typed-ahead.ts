/**
 * What is typed after the keys that find something, while there is no field for it yet: before the app has come
 * (start-check/note-find.js notes it on the page's root), while only a first look stands there, and while what asks
 * is still fetched.
 */
const noted = (): DOMStringMap => document.documentElement.dataset;

/** What is typed once one more key was pressed: null where it was given up, and undefined where the key is no part of it. */
export function typedWith(
  before: string,
  { key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent,
): string | null | undefined {
  if (ctrlKey || metaKey || altKey || isComposing) return undefined;
  if (key === 'Escape') return null;
  if (key === 'Backspace') return before.slice(0, -1);
  return key.length === 1 ? before + key : undefined;
}

/** No start takes longer (ms), as start-check/plain-page.js reckons: what was pressed before then was meant for another screen. */
const startLimit = 30_000;

export const isFindNoted = (): boolean =>
  noted()['find'] !== undefined && performance.now() - Number(noted()['findAt']) < startLimit;

/** What was typed for it so far. */
export const typedSoFar = (): string => noted()['find'] ?? '';

/** Notes that something is to be found, and what was typed for it so far; null forgets it. */
export function noteFind(typed: string | null): void {
  if (typed === null) {
    delete noted()['find'];
    delete noted()['findAt'];
    return;
  }
  noted()['find'] = typed;
  noted()['findAt'] ??= String(performance.now());
}

/** What was typed for it until now; noted no longer. */
export function takeTyped(): string {
  const typed = isFindNoted() ? typedSoFar() : '';
  noteFind(null);
  return typed;
}
