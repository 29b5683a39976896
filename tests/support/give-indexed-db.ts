import * as fake from 'fake-indexeddb';
import { vi } from 'vitest';

/** What idb and the second home look up on the global object, with nothing in it, until globals are given back. */
export function giveIndexedDb(): void {
  for (const [name, value] of Object.entries(fake)) {
    if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  }
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
}
