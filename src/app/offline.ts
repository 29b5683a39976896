import { createStore } from 'zustand/vanilla';
import { registerSW } from 'virtual:pwa-register';

type NewVersion =
  | { state: 'none' }
  /** It lies ready and waits to be asked for. */
  | { state: 'ready'; take: () => void }
  /** It serves this browser now, asked for in this tab or in another; the page is still the older one. */
  | { state: 'taken'; where: 'here' | 'elsewhere' };

/** How this tab stands to a newer version. Whoever shows it reloads the page, once no word would be lost. */
export const newVersion = createStore<NewVersion>()(() => ({ state: 'none' }));

/** Keeps the whole app on this device, so that it opens with no connection. */
export function startOffline(): void {
  let isAskedHere = false;
  followController(() =>
    newVersion.setState({ state: 'taken', where: isAskedHere ? 'here' : 'elsewhere' }),
  );
  function take(): void {
    isAskedHere = true;
    void update(true);
  }
  const update = registerSW({
    onNeedRefresh: () => newVersion.setState({ state: 'ready', take }),
    // Every tab hears of it: to reload at once would take the words of those that did not ask.
    onNeedReload: () => undefined,
  });
}

/** Calls back when another service worker takes the page over; the first one ever is no newer version. */
function followController(onTaken: () => void): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  let isFirst = serviceWorker.controller === null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (!isFirst) onTaken();
    isFirst = false;
  });
}
