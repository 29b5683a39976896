import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const kindsOf = async (text: string): Promise<string[]> => {
  const { readWords } = await import('@/reader/read-words');
  return (await readWords('blame', text)).map(({ kind }) => kind);
};
const tiersOf = async (text: string): Promise<number[]> => {
  const { readWords } = await import('@/reader/read-words');
  return (await readWords('crisis', text)).map(({ tier }) => tier);
};

/** A worker that cannot be fetched or started, which no test can bring about on demand. */
class FailingWorker extends EventTarget {
  static opened = 0;
  constructor() {
    super();
    FailingWorker.opened += 1;
    setTimeout(() => this.dispatchEvent(new Event('error')));
  }
  postMessage(): void {
    // Nobody is there to read it.
  }
  terminate(): void {
    // There is nothing to end.
  }
}

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A worker that is opened and never answers. */
class SilentWorker extends EventTarget {
  postMessage(): void {
    // It hears nothing.
  }
  terminate(): void {
    // There is nothing to end.
  }
}

describe('reading words', () => {
  it('is done on the page where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await kindsOf('You never listen.')).toEqual(['A1']);
  });

  it('is done on the page where the worker fails, and no second one is tried', async () => {
    vi.stubGlobal('Worker', FailingWorker);
    expect(
      await Promise.all([kindsOf('You never listen.'), kindsOf('I felt low on Sunday.')]),
    ).toEqual([['A1'], []]);
    expect(await kindsOf('You’re so selfish.')).toEqual(['A4']);
    expect(FailingWorker.opened).toBe(1);
  });

  it('is done on the page where the worker never answers', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('Worker', SilentWorker);
    const tiers = tiersOf('I want to die.');
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    vi.advanceTimersByTime(10_000);
    expect(await tiers).toEqual([1]);
    vi.useRealTimers();
  });
});
