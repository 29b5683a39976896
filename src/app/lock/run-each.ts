/** Runs every step, whatever becomes of the others: of a lock nothing may be left out. What failed is told afterwards. */
export function runEach(steps: readonly (() => unknown)[]): void {
  for (const step of steps) {
    try {
      step();
    } catch (error) {
      queueMicrotask(() => reportError(error));
    }
  }
}
