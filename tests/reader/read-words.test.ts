import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What is found, or null where the words were not read. */
const read = async (text: string): Promise<unknown> => {
  const { readWords } = await import('@/reader/read-words');
  return readWords('crisis', text);
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
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A worker that, as some browsers do, remembers for good what it could not fetch. */
class FetchingWorker extends EventTarget {
  static canFetch = true;
  readonly #fetched = FetchingWorker.canFetch;
  postMessage({ id }: { id: number }): void {
    const findings = this.#fetched ? [] : null;
    setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: { id, findings } })));
  }
  terminate(): void {
    // There is nothing to end.
  }
}

/** A worker that is opened and never answers. */
class SilentWorker extends EventTarget {
  postMessage(): void {
    // It hears nothing.
  }
  terminate(): void {
    // There is nothing to end.
  }
}

describe('words that could not be read', () => {
  it('are told apart from words in which nothing is found: no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await read('I want to die.')).toBeNull();
  });

  it('are told apart where the worker fails, and the next words try another', async () => {
    vi.stubGlobal('Worker', FailingWorker);
    expect(await Promise.all([read('I want to die.'), read('I felt low.')])).toEqual([null, null]);
    expect(FailingWorker.opened).toBe(1);
    expect(await read('I want to die.')).toBeNull();
    expect(FailingWorker.opened).toBe(2);
  });

  it('are told apart where no worker may be made', async () => {
    vi.stubGlobal('Worker', function RefusedWorker() {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(await read('I want to die.')).toBeNull();
  });

  it('are read by a new worker where one could not fetch what it needs', async () => {
    vi.stubGlobal('Worker', FetchingWorker);
    FetchingWorker.canFetch = false;
    expect(await read('I want to die.')).toBeNull();
    FetchingWorker.canFetch = true;
    expect(await read('I want to die.')).toEqual([]);
  });

  it('are told apart where the worker never answers', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('Worker', SilentWorker);
    const found = read('I want to die.');
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    vi.advanceTimersByTime(10_000);
    expect(await found).toBeNull();
  });
});

/** A worker that notes what it is asked. */
class NotingWorker extends EventTarget {
  static asked: string[] = [];
  postMessage({ id, reading }: { id: number; reading: string }): void {
    NotingWorker.asked.push(reading);
    setTimeout(() =>
      this.dispatchEvent(new MessageEvent('message', { data: { id, findings: [] } })),
    );
  }
  terminate(): void {
    // There is nothing to end.
  }
}

describe('a reading that is got ready as somebody begins to write', () => {
  it('is built once, before there are words to read', async () => {
    NotingWorker.asked = [];
    vi.stubGlobal('Worker', NotingWorker);
    const { readWords, warmReading } = await import('@/reader/read-words');
    warmReading('crisis');
    warmReading('crisis');
    expect(NotingWorker.asked).toEqual(['crisis']);
    await readWords('blame', 'You never asked.');
    warmReading('blame');
    expect(NotingWorker.asked).toEqual(['crisis', 'blame']);
  });

  it('is got ready anew by the next worker', async () => {
    NotingWorker.asked = [];
    vi.stubGlobal('Worker', NotingWorker);
    const { endReading, warmReading } = await import('@/reader/read-words');
    warmReading('crisis');
    endReading();
    warmReading('crisis');
    expect(NotingWorker.asked).toEqual(['crisis', 'crisis']);
  });
});
