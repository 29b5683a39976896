const mark = '#join=';

let held: string | null = null;

/**
 * Takes another device's code out of an address that was opened from its picture, and answers whether
 * there was one: it waits in memory alone for the screen that asks for it.
 */
export function holdJoinWord({ hash }: Pick<Location, 'hash'>): boolean {
  if (!hash.startsWith(mark)) return false;
  held = hash.slice(mark.length);
  return true;
}

/** Whether one waits. */
export const hasJoinWord = (): boolean => held !== null;

/** The word that waits, once. */
export function takeJoinWord(): string | null {
  const word = held;
  held = null;
  return word;
}
