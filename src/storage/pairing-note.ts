import { openLocalHome } from './local-home';
import { keyPrefix } from './slot';

/**
 * What this device keeps of a second one: where the server is, and the secret. It is in no backup, and has
 * the journal's prefix, so that it goes when everything is deleted. What stands in it is src/sync's.
 */
export type PairingNote = {
  read(): string | null;
  /** False where it is not found again. */
  write(text: string): boolean;
  remove(): void;
  /** The random name that others know this device by, for whoever turns it off here and on again: so it is one device to them. */
  device(): string | null;
  keepDevice(id: string): void;
};

/** Where the note lies. */
export const pairingKey = `${keyPrefix}sync`;
const key = pairingKey;
const deviceKey = `${keyPrefix}device`;

/** The database of what is known of the server, and of the note once more. */
export const syncDatabase = 'second-draft-sync';

export function openPairingNote(local = openLocalHome(false)): PairingNote {
  return {
    read: () => local?.get(key) ?? null,
    write: (text) => local?.put(key, text) === 'written',
    remove: () => local?.remove(key),
    device: () => local?.get(deviceKey) ?? null,
    keepDevice: (id) => void local?.put(deviceKey, id),
  };
}

/** Calls once another tab has turned it on or off, or changed the code; returns how to stop. */
export function onPairingElsewhere(listener: () => void): () => void {
  const hear = (event: StorageEvent): void => {
    if (event.key === null || event.key === key) listener();
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

/** How long a database may take to go, in ms: another tab may hold it open a moment longer. */
const forgetLimit = 1000;

/** Forgets the secret and all that is known of the server; nothing of it rejects. */
export async function forgetPairing(local = openLocalHome(false)): Promise<void> {
  openPairingNote(local).remove();
  if (!('indexedDB' in globalThis)) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, forgetLimit);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    try {
      const asked = indexedDB.deleteDatabase(syncDatabase);
      asked.addEventListener('success', end);
      asked.addEventListener('error', end);
    } catch {
      // Refused to this page: then there is none.
      end();
    }
  });
}

/** Whether a second device was paired here: asked of the browser only where localStorage has forgotten. */
export async function isPaired(note = openPairingNote()): Promise<boolean> {
  if (note.read() !== null) return true;
  try {
    // Missing in Firefox before 126.
    const databases = await (globalThis.indexedDB as Partial<IDBFactory>).databases?.();
    return databases?.some(({ name }) => name === syncDatabase) ?? false;
  } catch {
    return false;
  }
}
