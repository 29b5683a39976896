import { afterOthers } from './after-others';

/** For long work that may be left and taken up again: what to wait for first, where it has had its turn; else null. */
export type Pause = () => Promise<void> | null;

/** Work that is done in turns leaves the page to a frame or a key after so many ms; on an old phone it is one task's worth. */
const turnLimit = 24;

/** Each turn begins with the end of the pause before it. */
export function createPause(): Pause {
  let turnBegan = performance.now();
  return () => {
    if (performance.now() - turnBegan < turnLimit) return null;
    return afterOthers().then(() => {
      turnBegan = performance.now();
    });
  };
}
