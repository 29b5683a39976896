/** A longer key is not kept: somebody who sets no full stops changes it with every word. */
const longestKey = 600;
const most = 500;

/**
 * Makes a reading once for each key and keeps the last ones, since hardly any sentence of a text has
 * changed since it was read before. They are gone with the worker that holds them.
 */
export function keptReadings<Item, Reading extends object>(
  keyOf: (item: Item) => string,
  make: (item: Item) => Reading,
): (item: Item) => Reading {
  const kept = new Map<string, Reading>();
  return (item) => {
    const key = keyOf(item);
    if (key.length > longestKey) return make(item);
    const known = kept.get(key);
    const reading = known ?? make(item);
    // What was asked for last goes last: the first is the next to go.
    if (known !== undefined) kept.delete(key);
    kept.set(key, reading);
    const [oldest] = kept.size > most ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return reading;
  };
}
