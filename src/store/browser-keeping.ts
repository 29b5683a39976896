/** Whether this browser keeps what it was given, and how it is asked to. */
import { agent, isApple, isInstalled, type Keeping } from './this-browser';

/** A Home Screen app on an Apple device: it keeps its own pages, apart from Safari's. */
export const isHomeScreenApp = (): boolean => isApple() && isInstalled();

const isFirefox = (): boolean => / Firefox\/\d/.test(agent()) && !/Seamonkey/i.test(agent());

/** Missing in pages without a secure context, and in older browsers. */
const manager = (): Partial<StorageManager> =>
  (navigator as Partial<Pick<Navigator, 'storage'>>).storage ?? {};

/** Only Firefox gives itself away: a private window of it refuses its file system to a page. */
export async function isPrivateWindow(): Promise<boolean> {
  const storage = manager();
  if (!isFirefox() || storage.getDirectory === undefined) return false;
  try {
    await storage.getDirectory.call(navigator.storage);
    return false;
  } catch (error) {
    return error instanceof Error && error.name === 'SecurityError';
  }
}

const keepingOf = (isKept: boolean): Keeping => (isKept ? 'kept' : 'not-kept');

/** Whether the browser has promised not to clear the journal by itself when space runs out. */
export async function browserKeeping(): Promise<Keeping> {
  const storage = manager();
  if (storage.persisted === undefined || storage.persist === undefined) return 'unknown';
  return storage.persisted
    .call(navigator.storage)
    .then(keepingOf)
    .catch(() => 'unknown');
}

/** Asks for that promise. Firefox asks the person in turn and may never answer: nobody waits for it. */
export async function askBrowserToKeep(): Promise<Keeping> {
  const storage = manager();
  if (storage.persist === undefined) return 'unknown';
  return storage.persist
    .call(navigator.storage)
    .then(keepingOf)
    .catch(() => 'unknown');
}

/** True where asking shows nothing to the person, so that it may be done unasked. */
export const asksSilently = (): boolean => !isFirefox();
