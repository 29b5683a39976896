import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { BrowserRouter } from 'react-router-dom';
import { App } from '@/app/app';
import { unhide } from '@/app/leave';
import { createLockControl } from '@/app/lock/lock-control';
import type { LockParts } from '@/app/lock/lock-parts';
import { passphraseBytes, type DeriveKey } from '@/lock/derive-key';
import { createKeys } from '@/lock/key-record';
import { lowestCost } from '@/lock/passphrase-cost';
import { endFileWork } from '@/lock/file-work';
import { readLock } from '@/storage/browser-lock';
import { createLockedJournal } from '@/storage/locked-journal';
import { readSealedCopy } from '@/storage/sealed-copy';
import { openLockNotes } from '@/storage/lock-notes';
import { endReading } from '@/reader/read-words';
import { createJournalStore, type JournalStore } from '@/store/journal-store';
import { SyncProvider, type SyncHandle } from '@/store/sync-context';
import { LockProvider } from '@/store/lock-context';
import { fetchScreens } from './fetch-screens';
import { FaultyBrowser, type FaultyTab } from './faulty-browser';
import { atPageEnd } from './page-end';

/** As good as any for a test, and at once. */
export const quickDerive: DeriveKey = (passphrase, salt) =>
  Promise.resolve(hmac(sha256, salt, passphraseBytes(passphrase)));

export const passphrase = 'a lamp in the window';

let ids = 0;

/** The app from its start on, lock and all, in a browser that can go wrong on demand. */
export async function openApp(...given: Parameters<typeof prepareApp>) {
  const app = await prepareApp(...given);
  await act(() => app.lock.begin());
  return app;
}

/** The same, before it begins. */
export async function prepareApp(
  address = '/',
  browser = new FaultyBrowser(),
  others: Partial<LockParts> = {},
  sync: SyncHandle | null = null,
) {
  await fetchScreens();
  window.history.replaceState(null, '', address);
  const now: { tab: FaultyTab; store: JournalStore }[] = [];
  let tab = browser.openTab();
  const lock = createLockControl({
    readLock() {
      tab = browser.openTab();
      return readLock({
        local: tab.localHome(),
        openSecond: () => Promise.resolve(tab.secondHome()),
      });
    },
    openStorage(keys) {
      tab = browser.openTab(keys === undefined ? {} : { lock: keys });
      return tab.storage;
    },
    loadLocked: () =>
      Promise.resolve({
        openLocked() {
          tab = browser.openTab();
          return createLockedJournal({
            local: tab.localHome(),
            openSecond: () => Promise.resolve(tab.secondHome()),
            now: Date.now,
          });
        },
        readCopy: readSealedCopy,
      }),
    createStore: (storage) =>
      createJournalStore({ storage, now: Date.now, newId: () => `id${(ids += 1)}` }),
    show(store, control) {
      unhide();
      now.push({ tab, store });
      const view = render(
        <BrowserRouter>
          <LockProvider lock={control}>
            <SyncProvider sync={sync}>
              <App store={store} />
            </SyncProvider>
          </LockProvider>
        </BrowserRouter>,
      );
      return () => view.unmount();
    },
    derive: quickDerive,
    chooseCost: () => Promise.resolve(lowestCost),
    notes: openLockNotes(tab.localHome()),
    now: Date.now,
    endWorkers() {
      endReading();
      endFileWork();
    },
    reload: () => Promise.resolve(false),
    ...others,
  });
  atPageEnd(() => act(() => lock.end()));
  return {
    browser,
    lock,
    /** The store behind the screen now. */
    store: () => {
      const last = now.at(-1);
      if (last === undefined) throw new Error('Nothing is shown.');
      return last.store;
    },
    tab: () => tab,
    user: userEvent.setup(),
  };
}

/** Locks the journal of this app as Settings does; answers the recovery code. */
export async function turnOnLock({ lock, browser }: Awaited<ReturnType<typeof openApp>>) {
  const { code, ...keys } = await createKeys(passphrase, lowestCost, quickDerive);
  await act(async () => {
    const result = lock.turnOn(keys);
    await browser.settle();
    if (!(await result).saved) throw new Error('The lock could not be turned on.');
  });
  return code;
}
