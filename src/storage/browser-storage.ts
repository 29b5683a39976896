import { createStorage, type StorageParts } from './create-storage';
import { holdsInLocal, openLocalHome } from './local-home';
import { forgetPairing } from './pairing-note';
import { createPause } from './pause';
import type { JournalStorage } from './port';
import { openSecondHome } from './second-home';
import { isSlotKey } from './slot';
import type { Surroundings } from './surroundings';

/** How often a tab that can be seen looks whether all is still there, in ms. */
const lookEvery = 30_000;

/** Apple's engine names its maker here; it counts the storage limit in bytes. */
export const isWebKit = (): boolean => navigator.vendor.startsWith('Apple');

/** The channel only hints: it may be refused, and nothing depends on it. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('second-draft');
  } catch {
    return null;
  }
}

/** Missing before Safari 15.4 and in pages without a secure context. */
function tabLocks(): LockManager | undefined {
  return (navigator as Partial<Navigator>).locks;
}

/** One lock for each tab session, whatever names it writes under. */
const lockName = (writer: string): string => `second-draft.tab.${writer.split('~', 1)[0] ?? ''}`;

function browserSurroundings(writer: string): Surroundings {
  const leaving = new AbortController();
  const { signal } = leaving;
  const channel = openChannel();
  const locks = tabLocks();
  // Held until the tab goes; the browser gives it back even if the tab is killed.
  locks
    ?.request(
      lockName(writer),
      () => new Promise<void>((done) => signal.addEventListener('abort', () => done())),
    )
    .catch(() => undefined);

  return {
    onOtherTab(listener) {
      window.addEventListener(
        'storage',
        // Without an address the browser itself changed the area: it went back to an older state.
        ({ key, url }) => listener(url === '' ? null : key),
        { signal },
      );
    },
    onLook(listener) {
      window.addEventListener('focus', listener, { signal });
      window.addEventListener('pageshow', (event) => event.persisted && listener(), { signal });
      document.addEventListener('visibilitychange', () => isShown() && listener(), { signal });
      const timer = setInterval(() => isShown() && listener(), lookEvery);
      signal.addEventListener('abort', () => clearInterval(timer));
      channel?.addEventListener('message', listener, { signal });
    },
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    hint: () => channel?.postMessage('look'),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    pause: createPause(),
    async isGone(other) {
      if (locks === undefined) return true;
      return locks
        .request(lockName(other), { ifAvailable: true }, (lock) => lock !== null)
        .catch(() => false);
    },
    close() {
      leaving.abort();
      channel?.close();
    },
  };
}

const isShown = (): boolean => document.visibilityState === 'visible';

/**
 * The journal's storage in this browser; with the key where it is locked. Never throws: where everything is refused, load() says
 * 'blocked' and every save answers so.
 */
export function openBrowserStorage(lock?: StorageParts['lock']): JournalStorage {
  // New for each page load and never kept: a duplicated tab would take a kept name along with it.
  const writer = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const storage = createStorage({
    local: openLocalHome(isWebKit()),
    openSecond: 'indexedDB' in globalThis ? openSecondHome : null,
    surroundings: browserSurroundings(writer),
    writer,
    now: Date.now,
    ...(lock === undefined ? {} : { lock }),
  });
  return {
    ...storage,
    async deleteEverything(left) {
      const result = await storage.deleteEverything(left);
      // The secret of a second device goes with the journal.
      if (result.saved && left === undefined) await forgetPairing();
      return result;
    },
  };
}

/** Whether this browser's localStorage holds anything that was written, as far as a glance tells. */
export const holdsRecords = (): boolean => holdsInLocal(isSlotKey);
