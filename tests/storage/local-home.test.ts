import { describe, expect, it, vi } from 'vitest';
import { createLocalHome, holdsInLocal, openLocalHome } from '@/storage/local-home';
import { FaultyBrowser } from '../support/faulty-browser';

const keysOf = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');

const refuse = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

const home = (wideCostsDouble = false) => {
  const storage = new FaultyBrowser().openTab().area();
  return { storage, home: createLocalHome({ storage, keysOf, wideCostsDouble }) };
};

describe('what localStorage counts', () => {
  it('counts keys and values of everybody, in UTF-16 units', () => {
    const { storage, home: local } = home();
    storage.setItem('other', '12345');
    local.put('sd1.a', 'it’s 💔');
    expect(local.used()).toBe(5 + 5 + 5 + 7);
    expect(local.keys()).toEqual(['sd1.a']);
  });

  it('counts a value double in WebKit once one unit is wide', () => {
    const { home: local } = home(true);
    local.put('sd1.a', 'naïve');
    expect(local.used()).toBe(5 + 5);
    local.put('sd1.a', 'it’s');
    expect(local.used()).toBe(5 + 4 * 2);
  });
});

describe('a browser that refuses localStorage', () => {
  it.each([
    [
      'throws',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    ['answers null', () => null],
  ])('%s: there is no home', (_name, get) => {
    vi.stubGlobal('localStorage', undefined);
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
    expect(openLocalHome(false)).toBeNull();
    expect(holdsInLocal(() => true)).toBe(false);
    vi.unstubAllGlobals();
  });

  it('refuses half-way: nothing throws', () => {
    const storage = { getItem: refuse, setItem: refuse, removeItem: refuse } as unknown as Storage;
    const local = createLocalHome({ storage, keysOf: refuse });
    expect(local.put('sd1.a', 'x')).toBe('blocked');
    expect(local.get('sd1.a')).toBeNull();
    expect(local.keys()).toEqual([]);
    local.remove('sd1.a');
    expect(local.used()).toBe(0);
  });

  it.each([
    ['as older browsers say it', new DOMException('full', 'QuotaExceededError')],
    ['as newer ones do', Object.assign(new Error('full'), { name: 'QuotaExceededError' })],
    ['as Firefox does', Object.assign(new Error('full'), { name: 'NS_ERROR_DOM_QUOTA_REACHED' })],
  ])('is full, %s', (_name, error) => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw error;
      },
    } as unknown as Storage;
    expect(createLocalHome({ storage: full, keysOf }).put('sd1.a', 'x')).toBe('full');
  });
});
