/**
 * What can be told of the browser the journal is kept in, where that changes what a person has to
 * know. Each answer is a yes only when it is sure; nothing here is stored, and nothing throws.
 */

const agent = (): string => navigator.userAgent;

const isApple = (): boolean => navigator.vendor.startsWith('Apple');

/** Opened from a Home Screen or dock, in a window of its own. */
export function isInstalled(): boolean {
  const standalone: unknown = 'standalone' in navigator ? navigator.standalone : undefined;
  if (standalone === true) return true;
  const { matchMedia: match } = globalThis as Partial<Pick<Window, 'matchMedia'>>;
  return match?.('(display-mode: standalone)').matches === true;
}

/** A Home Screen app on an Apple device: it keeps its own pages, apart from Safari's. */
export const isHomeScreenApp = (): boolean => isApple() && isInstalled();

/**
 * Safari itself, in a tab: it removes what pages keep after seven days of use without a visit
 * (WebKit's tracking prevention). Other browsers on iOS name themselves in the agent.
 */
export const isSafariTab = (): boolean =>
  isApple() &&
  !isInstalled() &&
  / Version\/\d.* Safari\//.test(agent()) &&
  !/(CriOS|FxiOS|EdgiOS|OPiOS|OPT|DuckDuckGo|GSA)\//.test(agent());

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

/** 'unknown' where the browser has no word on it. */
export type Keeping = 'kept' | 'not-kept' | 'unknown';

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
