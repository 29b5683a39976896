import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const kindsOf = async (text: string): Promise<string[]> => {
  const { readBlame } = await import('@/writing/read-blame');
  return (await readBlame(text)).map(({ kind }) => kind);
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

describe('reading words for blame', () => {
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
});
