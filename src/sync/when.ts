/** When a round runs: a while after typing stopped, on leaving and coming back, and when the server says so. */
export type Moments = {
  /** Runs once after so many ms; returns how to call it off. */
  after: (ms: number, run: () => void) => () => void;
  isVisible: () => boolean;
  /** Seen again or hidden, focused, or online again. */
  onTurn: (listener: () => void) => () => void;
  /** Between 0 and 1. */
  chance: () => number;
};

const afterTyping = 10_000;
const firstRetry = 1000;
const longestRetry = 5 * 60_000;

const nothing = (): void => undefined;

/**
 * `run` does one round and says what to do then: listen for more, try again later, or rest until somebody
 * asks. `listen` answers once something changed, after a while all the same, or that it could not be asked.
 */
export function createWhen(
  moments: Moments,
  run: () => Promise<'listen' | 'retry' | 'rest'>,
  listen: (signal: AbortSignal) => Promise<'news' | 'nothing' | 'failed'>,
) {
  let callOff = nothing;
  let running: Promise<void> | null = null;
  let isWanted = false;
  let hasNews = false;
  let failures = 0;
  let listening: AbortController | null = null;
  let isClosed = false;

  function wait(ms: number): void {
    callOff();
    callOff = moments.after(ms, now);
  }

  async function follow(): Promise<void> {
    if (listening !== null || isClosed || !moments.isVisible()) return;
    const mine = new AbortController();
    listening = mine;
    const heard = await listen(mine.signal);
    if (listening !== mine) return;
    listening = null;
    if (heard === 'news') now();
    else if (heard === 'failed') retry();
    // A server that answers at once is not asked all the time.
    else moments.after(firstRetry, () => void follow());
  }

  function retry(): void {
    failures += 1;
    const longest = Math.min(longestRetry, firstRetry * 2 ** Math.min(failures, 20));
    wait(longest * (0.5 + moments.chance() / 2));
  }

  function stopListening(): void {
    listening?.abort();
    listening = null;
  }

  async function go(): Promise<void> {
    stopListening();
    const next = await run();
    if (next !== 'retry') failures = 0;
    if (isClosed || isWanted) return;
    if (next === 'retry') retry();
    if (next === 'listen') void follow();
    if (hasNews && next === 'listen') wait(afterTyping);
    hasNews = false;
  }

  /** At once, or right after the one that is under way. */
  function now(): void {
    if (isClosed) return;
    callOff();
    if (running !== null) {
      isWanted = true;
      return;
    }
    isWanted = false;
    running = go().finally(() => {
      running = null;
      if (isWanted) now();
    });
  }

  const underWay = (): Promise<void> | null => running;

  const stopTurns = moments.onTurn(() => {
    if (!moments.isVisible()) stopListening();
    now();
  });

  return {
    now,
    /** Something was written here. */
    soon: (): void => {
      if (running === null) wait(afterTyping);
      else hasNews = true;
    },
    /** Once nothing is under way any more. */
    settled: async (): Promise<void> => {
      for (let current = underWay(); current !== null; current = underWay()) {
        // oxlint-disable-next-line no-await-in-loop -- another may have been wanted
        await current;
      }
    },
    close(): void {
      isClosed = true;
      callOff();
      stopListening();
      stopTurns();
    },
  };
}
