import { StrictMode } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app/app';
import { drawOver, goToWelcome, isDrawn } from './app/first-frame';
import { holdMovedTexts } from './app/moved-texts';
import { loadFinder } from './app/finder';
import { everyLoad, loadAt } from './app/late-routes';
import { loadAhead } from './app/load-ahead';
import { startOffline } from './app/offline';
import { routerBase } from './app/app-root';
import { mayLookAhead } from './app/may-look-ahead';
import { isHostThere } from './app/host-is-there';
import { lockedRoutes, routesWith } from './app/routes';
import { createLockControl } from './app/lock/lock-control';
import { createSyncHandle } from './app/sync-handle';
import { quietLook } from './app/lock/quiet-look';
import { unhide } from './app/leave';
import { endFileWork } from './lock/file-work';
import { trustOwnScripts } from './app/trusted-scripts';
import { afterOthers } from './storage/after-others';
import { backupFileMemory } from './storage/backup-file';
import { readBrowserLock } from './storage/browser-lock';
import { holdsRecords, openBrowserStorage } from './storage/browser-storage';
import { openEarlyLook } from './storage/early-look';
import { openLockNotes } from './storage/lock-notes';
import { isPaired, onPairingElsewhere } from './storage/pairing-note';
import type { JournalStorage } from './storage/port';
import { endReading } from './reader/read-words';
import { hasJoinWord } from './store/join-word';
import { paths } from './paths';
import { holdInstallPrompt } from './store/install-prompt';
import { everyTool } from './tools/every-tool';
import { createJournalStore, type JournalStore } from './store/journal-store';
import { LockProvider, type LockControl } from './store/lock-context';
import { SyncProvider } from './store/sync-context';

trustOwnScripts();
holdInstallPrompt();

// src/start.ts has taken it out of the address.
if (hasJoinWord())
  history.replaceState(null, '', `${routerBase.replace(/\/$/, '')}${paths.secondDevice}`);

goToWelcome();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');

/** 64 random bits in hex; randomUUID would ask for a secure origin. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What each store keeps its journal in. */
const storages = new WeakMap<JournalStore, JournalStorage>();

/** Draws the app; answers how to take all of it away again. */
function showIn(into: HTMLElement) {
  return (store: JournalStore, lock: LockControl): (() => void) => {
    // Left by Quick exit and come back to: what covers it is drawn first.
    unhide();
    const storage = storages.get(store);
    // Of a journal that is locked there is nothing to keep in step.
    const sync =
      storage !== undefined && ['none', 'unlocked'].includes(lock.view.getState().state)
        ? createSyncHandle({
            storage,
            store,
            lock,
            isPaired,
            onPairing: onPairingElsewhere,
            openSync: async (given) => (await import('./sync/browser-sync')).openBrowserSync(given),
            now: () => Date.now(),
          })
        : null;
    const drawn = drawOver(
      into,
      <StrictMode>
        <BrowserRouter basename={routerBase}>
          <LockProvider lock={lock}>
            <SyncProvider sync={sync?.handle ?? null}>
              <App store={store} />
            </SyncProvider>
          </LockProvider>
        </BrowserRouter>
      </StrictMode>,
      store,
      lock,
    );
    return () => {
      sync?.close();
      drawn.unmount();
      into.replaceChildren();
    };
  };
}

/**
 * Loads the page anew, which alone leaves nothing of the old one in memory: what a browser keeps of a
 * form for going back holds on to the page it stood in. Where neither a service worker nor the host
 * would answer, a fresh page would be an error: then it is not loaded.
 */
async function reload(): Promise<boolean> {
  // Missing in pages without a secure context.
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!serviceWorker?.controller && !(await isHostThere())) return false;
  location.reload();
  return true;
}

/** Long enough (ms) to draw a screen on an old phone; a page that was left meanwhile draws no frame at all. */
const frameLimit = 3000;

/** Resolves once the frame that shows what was drawn is on the screen: the one after it has begun. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, frameLimit);
    const look = (): void => {
      requestAnimationFrame(root !== null && isDrawn(root) ? () => setTimeout(resolve) : look);
    };
    requestAnimationFrame(look);
  });
}

async function start(into: HTMLElement): Promise<void> {
  const plainPage = document.getElementById('plain-page');
  const routes = routesWith(everyTool);
  // Both on their way at once: the words of the journal, and the screen that shows them.
  const firstScreen = loadAt(routes, location.pathname, routerBase, holdsRecords());
  const lock = createLockControl({
    async readLock() {
      const reading = await readBrowserLock();
      await (reading.kind === 'open'
        ? firstScreen
        : loadAt(lockedRoutes, location.pathname, routerBase));
      return reading;
    },
    openStorage: openBrowserStorage,
    async loadLocked() {
      const [{ openLockedJournal }, { readSealedCopy }] = await Promise.all([
        import('./storage/locked-journal'),
        import('./storage/sealed-copy'),
      ]);
      return { openLocked: () => openLockedJournal(Date.now), readCopy: readSealedCopy };
    },
    createStore(storage, view) {
      const store = createJournalStore({
        storage,
        backupFile: backupFileMemory,
        earlyLook: quietLook(openEarlyLook(), view),
        now: () => Date.now(),
        newId,
      });
      storages.set(store, storage);
      return store;
    },
    show: showIn(into),
    async glance() {
      if (!mayLookAhead(location, routerBase)) return null;
      // In one file with the screen that is drawn from it.
      return (await import('./storage/browser-glance')).glanceAtBrowser();
    },
    painted,
    rest: afterOthers,
    // Both come with what opens or makes a lock.
    derive: async (...asked) => (await import('./lock/derive-key')).deriveInWorker(...asked),
    chooseCost: async () => (await import('./lock/choose-cost')).chooseCost(),
    notes: openLockNotes(),
    now: () => Date.now(),
    endWorkers() {
      endReading();
      endFileWork();
    },
    reload,
  });
  holdMovedTexts(document.body);
  try {
    await lock.begin();
  } catch (error) {
    // A first look may have been shown, and taken away again.
    if (plainPage !== null) into.before(plainPage);
    throw error;
  }
  void startOffline();
  loadAhead([loadFinder, ...everyLoad(routes), ...everyLoad(lockedRoutes)]);
}

void start(root);
