/**
 * One name for all tabs: shared by each part that is read ahead, held alone while a newer version is taken.
 * A worker that is to make way ends in its first idle moment; read from just then, Chromium starts it again
 * and lets the newer one wait until it has been idle for half a minute, whatever is sent to either.
 */
export const readingAhead = 'second-draft.reading-ahead';

/** How long a part on its way may hold the newer version up, in ms. */
const partsPass = 5000;

/** Missing in pages without a secure context, where there is no newer version either. */
const tabLocks = (): LockManager | undefined => (navigator as Partial<Navigator>).locks;

/** Reads a part ahead, unless a newer version is being taken just now: then after that. */
export async function readInTurn(read: () => Promise<unknown>): Promise<void> {
  const locks = tabLocks();
  await (locks === undefined
    ? read()
    : locks.request(readingAhead, { mode: 'shared' }, () => read()));
}

/**
 * Runs this while no tab reads ahead, or after a while all the same; either way the next part comes only
 * once what it answers is over. It never fails.
 */
export function whileNothingIsRead(run: () => Promise<void>): void {
  let running: Promise<void> | undefined;
  const runOnce = (): Promise<void> => (running ??= run());
  setTimeout(() => void runOnce(), partsPass);
  const turn = tabLocks()?.request(readingAhead, runOnce) ?? runOnce();
  void turn.catch(runOnce);
}
