import { forgetPairing, openPairingNote } from '@/storage/pairing-note';
import { createPause } from '@/storage/pause';
import { checkServer } from './check-server';
import { createSync, type RunningSync } from './create-sync';
import { openSyncDatabase } from './state-home';
import type { SyncParts } from './sync-parts';
import type { Moments } from './when';
import { openWorkerServer } from './worker-server';

const moments: Moments = {
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  isVisible: () => document.visibilityState === 'visible',
  onTurn(listener) {
    const leaving = new AbortController();
    const { signal } = leaving;
    document.addEventListener('visibilitychange', listener, { signal });
    window.addEventListener('focus', listener, { signal });
    window.addEventListener('online', listener, { signal });
    return () => leaving.abort();
  },
  chance: Math.random,
};

/** What of this tab is under way, where the browser has no locks. */
let underWay: Promise<unknown> = Promise.resolve();

/** Missing before Safari 15.4 and in pages without a secure context: then two tabs may both ask the server. */
async function alone<Value>(run: () => Promise<Value>): Promise<Value> {
  const { locks } = navigator as Partial<Navigator>;
  if (locks === undefined) {
    const mine = underWay.then(run, run);
    underWay = mine;
    return mine;
  }
  const [done] = await locks.request('second-draft.sync', async () => [await run()] as const);
  return done;
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the app knows, and this does not. */
export type GivenSyncParts = Pick<
  SyncParts,
  'storage' | 'replaceRecords' | 'deleteEverything' | 'flush' | 'keys' | 'now'
>;

/** Keeping in step in this browser. */
export const openBrowserSync = (given: GivenSyncParts): Promise<RunningSync> =>
  createSync({
    ...given,
    note: openPairingNote(),
    database: openSyncDatabase(newId),
    forget: () => forgetPairing(),
    openServer: openWorkerServer,
    checkServer,
    moments,
    alone,
    pause: createPause(),
    isOnline: () => navigator.onLine,
    newId,
  });
