import type { Pause } from '@/storage/pause';

/**
 * Does this with all of these, and leaves the page its turns in between: somebody may write meanwhile, so that
 * nothing may be done with a record by what was read of it before.
 */
export async function inTurns<Item>(
  pause: Pause,
  items: Iterable<Item>,
  each: (item: Item) => void,
): Promise<void> {
  let isFirst = true;
  for (const item of items) {
    const others = isFirst ? null : pause();
    isFirst = false;
    // oxlint-disable-next-line no-await-in-loop -- one turn after the other is what this is for
    if (others !== null) await others;
    each(item);
  }
}
