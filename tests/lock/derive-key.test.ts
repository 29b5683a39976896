import { afterEach, describe, expect, it, vi } from 'vitest';
import { argon2AndHow, argon2ByScript, argon2ByWebAssembly, NotEnoughMemory } from '@/lock/argon2';
import { toBytes } from '@/lock/bytes';
import { chooseCost } from '@/lock/choose-cost';
import { deriveInWorker, measureInWorker, passphraseBytes } from '@/lock/derive-key';
import { costFor, isAcceptable, lowestCost, nextLower, usualCost } from '@/lock/passphrase-cost';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const salt = new Uint8Array(16).fill(5);
/** Too cheap to be accepted, and quick. */
const quick = { memory: 64, passes: 1, lanes: 1 };

/** A worker whose file does not load, as browsers tell it. */
class Unloadable extends EventTarget {
  constructor() {
    super();
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
  postMessage(): void {}
  terminate(): void {}
}

describe('a key from a passphrase', () => {
  it('is made by the page itself where there is no worker, or its file does not load', async () => {
    const expected = await argon2ByWebAssembly(toBytes('four plain words here'), salt, quick);
    expect('Worker' in globalThis).toBe(false);
    expect(await deriveInWorker('four plain words here', salt, quick)).toEqual(expected);
    vi.stubGlobal('Worker', Unloadable);
    expect(await deriveInWorker('four plain words here', salt, quick)).toEqual(expected);
    expect(await measureInWorker()).toBeNull();
  });

  it('is the same where WebAssembly is missing or refused', async () => {
    const { key, isFast } = await argon2AndHow(toBytes('words'), salt, quick);
    expect(isFast).toBe(true);
    const refuse = (): never => {
      throw new EvalError('Refused to compile WebAssembly.');
    };
    const refusing: unknown = Object.create(WebAssembly, {
      compile: { value: refuse },
      instantiate: { value: refuse },
    });
    for (const missing of [undefined, refusing]) {
      vi.stubGlobal('WebAssembly', missing);
      if (missing === undefined) Reflect.deleteProperty(globalThis, 'WebAssembly');
      vi.resetModules();
      const again = await import('@/lock/argon2');
      expect(await again.argon2AndHow(toBytes('words'), salt, quick)).toEqual({
        key,
        isFast: false,
      });
      vi.unstubAllGlobals();
    }
  });

  it('says so when the device has not the memory', async () => {
    const huge = { memory: 4 * 1024 * 1024 * 1024 - 1, passes: 1, lanes: 1 };
    await expect(argon2AndHow(toBytes('words'), salt, huge)).rejects.toBeInstanceOf(
      NotEnoughMemory,
    );
  });

  it.each(['a'.repeat(1000), '\u{1F32C}\u{1F3FD}'.repeat(30), 'ﬁne words', '\ud83d'])(
    'is the same each time: %#',
    async (passphrase) => {
      const bytes = passphraseBytes(passphrase);
      for (const form of ['NFD', 'NFKD', 'NFKC'] as const) {
        expect(passphraseBytes(passphrase.normalize(form))).toEqual(bytes);
      }
      expect(await argon2ByWebAssembly(bytes, salt, quick)).toEqual(
        await argon2ByScript(bytes, salt, quick),
      );
    },
  );
});

describe('the cost', () => {
  it('is the dearest that stays below a second and a half, and never below the lowest', () => {
    expect(costFor(100)).toEqual(usualCost);
    expect(costFor(296)).toEqual(usualCost);
    expect(costFor(300)).toEqual({ memory: 46 * 1024, passes: 2, lanes: 1 });
    expect(costFor(700)).toEqual(lowestCost);
    expect(costFor(60_000)).toEqual(lowestCost);
  });

  it('is the lowest where no worker or no WebAssembly pays it', async () => {
    expect(await chooseCost(async () => ({ took: 100, isFast: true }))).toEqual(usualCost);
    expect(await chooseCost(async () => ({ took: 100, isFast: false }))).toEqual(lowestCost);
    expect(await chooseCost(async () => null)).toEqual(lowestCost);
  });

  it('goes down in steps that are all accepted, and ends', () => {
    const steps = [];
    for (let cost: typeof usualCost | null = usualCost; cost !== null; cost = nextLower(cost)) {
      steps.push(cost);
    }
    expect(steps).toHaveLength(3);
    expect(steps.every(isAcceptable)).toBe(true);
    expect(steps.at(-1)).toEqual(lowestCost);
  });
});
