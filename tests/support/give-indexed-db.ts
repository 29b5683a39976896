import * as fake from 'fake-indexeddb';
import { vi } from 'vitest';

/**
 * What idb and the second home look up on the global object, with nothing in it: `indexedDB` until globals
 * are given back, and what it is made of for good, since a journal that is let go of closes a little later.
 */
export function giveIndexedDb(): void {
  const parts = Object.entries(fake).filter(([name]) => name.startsWith('IDB'));
  Object.assign(globalThis, Object.fromEntries(parts));
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
}
