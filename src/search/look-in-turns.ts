/** How long (ms) the page may be kept at a time: half of what a frame has. */
const slice = 6;

const nextTurn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/**
 * Goes through `items` in short turns, so that the page never waits. `mayGoOn` is asked after every
 * turn, and told that one has ended; false where it was called off.
 */
export async function lookInTurns<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  mayGoOn: () => boolean,
): Promise<boolean> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < slice) continue;
    if (!mayGoOn()) return false;
    await nextTurn();
    if (!mayGoOn()) return false;
    began = performance.now();
  }
  return mayGoOn();
}
