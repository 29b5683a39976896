import { afterOthers } from './after-others';

/**
 * For long work that may be left and taken up again: what to wait for first, where it has had its turn, or what comes
 * next is a turn of its own (`isOver`); else null.
 */
export type Pause = (isOver?: boolean) => Promise<void> | null;

/** Work that is done in turns leaves the page to a frame or a key after so many ms. */
const turnLimit = 12;

/** Each turn begins with the end of the pause before it. */
export function createPause(): Pause {
  let turnBegan = performance.now();
  return (isOver = false) => {
    if (!isOver && performance.now() - turnBegan < turnLimit) return null;
    return afterOthers().then(() => {
      turnBegan = performance.now();
    });
  };
}
