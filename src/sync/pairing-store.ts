import type { OpenedKeys } from '@/lock/key-record';
import type { PairingNote } from '@/storage/pairing-note';
import {
  isInForm,
  isSamePlace,
  pairingText,
  readPairing,
  type PairingRecord,
} from './pairing-record';
import type { SyncDatabase } from './state-home';

type Parts = {
  note: PairingNote;
  database: Pick<SyncDatabase, 'readPairing' | 'writePairing'>;
  /** The keys of a locked journal that is open; null where there is no lock. */
  keys: () => OpenedKeys | null;
};

/** Keeps the pairing in both homes of this device, sealed where the journal has a lock. */
export function createPairingStore({ note, database, keys }: Parts) {
  let current: PairingRecord | null = null;
  let isClosed = false;

  async function write(record: PairingRecord): Promise<void> {
    // The journal may be locked by now, and its keys gone: nothing is written as it is for want of them.
    if (isClosed) return;
    current = record;
    const text = pairingText(record, keys());
    note.write(text);
    // Refused now: localStorage has it, and the next start tries again.
    await database.writePairing(text).catch(() => undefined);
  }

  /** Whether either home has it still: all of it goes when the journal is deleted, in whichever tab. */
  const isThere = async (): Promise<boolean> =>
    note.read() !== null || (await database.readPairing().catch(() => null)) !== null;

  const texts = async (): Promise<(string | null)[]> => [
    note.read(),
    await database.readPairing().catch(() => null),
  ];

  /** What lies there now, whichever tab wrote it. */
  async function stored(): Promise<PairingRecord | null> {
    for (const text of await texts()) {
      const record = text === null ? null : readPairing(text, keys());
      if (record !== null) return record;
    }
    return null;
  }

  return {
    get current(): PairingRecord | null {
      return current;
    },
    write,
    /** Another tab's is changed, or none where that has forgotten it; a place it has left meanwhile stays left. */
    change: async (change: Partial<PairingRecord>): Promise<void> => {
      const now = await stored();
      if (current === null || (now === null && !(await isThere()))) return;
      if (now === null || isSamePlace(now, current))
        await write({ ...(now ?? current), ...change });
    },
    /** Takes over what another tab changed; null where it is gone from both homes. */
    async follow(): Promise<PairingRecord | null> {
      if (!(await isThere())) return null;
      const now = await stored();
      if (!isClosed && current !== null && now !== null) current = now;
      return current;
    },
    /** Reads it from whichever home has it, and puts it into the other and into the form of today's lock. */
    async read(): Promise<PairingRecord | null> {
      const found = await texts();
      for (const text of found) {
        const record = text === null ? null : readPairing(text, keys());
        if (record === null) continue;
        current = record;
        const isAsItShould = found.every((one) => one === text) && isInForm(text ?? '', keys());
        if (!isAsItShould) await write(record);
        return record;
      }
      return null;
    },
    /** What another tab has written, where this one had none. */
    async take(): Promise<PairingRecord | null> {
      const now = await stored();
      if (!isClosed) current ??= now;
      return current;
    },
    /** The lock was turned on, off or changed: what lies there is written in its form. */
    reseal: async (): Promise<void> => {
      if (current !== null && (await isThere())) await write(current);
    },
    forget(): void {
      current = null;
    },
    close(): void {
      isClosed = true;
      current = null;
    },
  };
}

export type PairingStore = ReturnType<typeof createPairingStore>;
