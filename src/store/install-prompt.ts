import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { isInstalled, isSafariTab } from './this-browser';

/** The browser's own question, which it lets a page ask once; no browser has it in its types. */
type InstallPrompt = Event & { prompt: () => Promise<unknown> };

const isPrompt = (event: Event): event is InstallPrompt =>
  'prompt' in event && typeof event.prompt === 'function';

export type InstallWay =
  /** There is none, or it is done. */
  | { by: 'none' }
  | { by: 'browser'; ask: () => void }
  /** By hand: Share, then Add to Home Screen. */
  | { by: 'share-sheet' };

const installWay = createStore<InstallWay>()(() => ({ by: 'none' }));

/** How the app can be had as one of its own here. */
export const useInstallWay = (): InstallWay => useStore(installWay);

/** Keeps the browser's question for a fitting moment; to be called before it comes. */
export function holdInstallPrompt(): void {
  if (isSafariTab() && 'standalone' in navigator) installWay.setState({ by: 'share-sheet' });
  window.addEventListener('beforeinstallprompt', (event) => {
    if (!isPrompt(event) || isInstalled()) return;
    event.preventDefault();
    function ask(): void {
      installWay.setState({ by: 'none' }, true);
      if (isPrompt(event)) void event.prompt();
    }
    installWay.setState({ by: 'browser', ask });
  });
  window.addEventListener('appinstalled', () => installWay.setState({ by: 'none' }, true));
}
