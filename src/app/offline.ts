import { createStore } from 'zustand/vanilla';
import { appRoot } from './app-root';
import { whileNothingIsRead } from './reading-turns';

type NewVersion =
  | { state: 'none' }
  /** It lies ready and waits to be asked for. */
  | { state: 'ready'; take: () => void }
  /** Asked for here; late once it took longer than it ever does. */
  | { state: 'coming'; isLate: boolean }
  /** It serves this browser now, asked for in this tab or in another; the page is still the older one. */
  | { state: 'taken'; where: 'here' | 'elsewhere' };

/** How this tab stands to a newer version. Whoever shows it reloads the page, once no word would be lost. */
export const newVersion = createStore<NewVersion>()(() => ({ state: 'none' }));

/** How often the newer version is asked again, in ms; it usually comes within a tenth of the first wait. */
const askEvery = 4000;

/** Keeps the whole app on this device, so that it opens with no connection. */
export async function startOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  let isAskedHere = false;
  // Every tab hears of it: to reload at once would take the words of those that did not ask.
  followController(() =>
    newVersion.setState({ state: 'taken', where: isAskedHere ? 'here' : 'elsewhere' }),
  );
  try {
    const { Workbox } = await import('workbox-window');
    const worker = new Workbox(`${appRoot}sw.js`, { scope: appRoot });
    async function offer(): Promise<void> {
      // The very first worker is said to wait too, by a browser that takes its time to begin with it.
      const registration = await navigator.serviceWorker.getRegistration(appRoot);
      if (!registration?.waiting || !registration.active) return;
      // One that came while another was being taken has taken its place.
      if (isAskedHere) worker.messageSkipWaiting();
      else newVersion.setState({ state: 'ready', take });
    }
    function take(): void {
      isAskedHere = true;
      newVersion.setState({ state: 'coming', isLate: false });
      whileNothingIsRead(() => askUntilTaken(() => worker.messageSkipWaiting()));
    }
    worker.addEventListener('waiting', () => void offer());
    await worker.register();
  } catch {
    // Refused, or out of reach: the app works from its host, and is kept at the next visit.
  }
}

/** Asks at once and then now and again; over when the newer version serves this page. */
async function askUntilTaken(ask: () => void): Promise<void> {
  ask();
  const asking = setInterval(() => {
    newVersion.setState({ state: 'coming', isLate: true });
    ask();
  }, askEvery);
  await new Promise<void>((done) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true });
  });
  clearInterval(asking);
}

/** Calls back when another service worker takes the page over; the first one ever is no newer version. */
function followController(onTaken: () => void): void {
  const { serviceWorker } = navigator;
  let isFirst = serviceWorker.controller === null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (!isFirst) onTaken();
    isFirst = false;
  });
}
