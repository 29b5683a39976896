import type { LockControl } from '@/store/lock-context';
import type { LockParts } from './lock-parts';
import type { Sitting } from './sitting';

type OpenParts = {
  parts: Pick<LockParts, 'glance' | 'painted' | 'rest' | 'show'>;
  /** Whether nothing is on the screen yet, which a first look could be shown in place of. */
  isFirst: boolean;
  lock: LockControl;
  /** Whether the sitting was not ended meanwhile. */
  isStill: () => boolean;
};

/**
 * Reads the journal of a sitting; true where a first look at it is shown already. Otherwise nothing is on
 * the screen any more.
 */
export async function openSitting(mine: Sitting, opening: OpenParts): Promise<boolean> {
  const isShown = opening.isFirst && (await showAhead(mine, opening));
  if (!opening.isStill()) return isShown;
  try {
    await mine.store.getState().open();
    await opening.parts.rest?.();
  } catch (error) {
    // What cannot be read is not left standing as if it could.
    if (isShown && opening.isStill()) mine.takeAway();
    throw error;
  }
  if (!isShown && opening.isStill()) mine.takeAway();
  return isShown;
}

async function showAhead(mine: Sitting, { parts, lock, isStill }: OpenParts): Promise<boolean> {
  const found = (await parts.glance?.()) ?? null;
  if (found === null || !isStill()) return false;
  mine.store.getState().lookAhead(found);
  mine.takeAway = parts.show(mine.store, lock);
  await parts.painted?.();
  return true;
}
