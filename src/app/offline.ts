import { createStore } from 'zustand/vanilla';
import { registerSW } from 'virtual:pwa-register';

/** A newer version lies ready and waits to be asked for. */
export const newVersion = createStore<{ take: (() => void) | null }>()(() => ({ take: null }));

/** Keeps the whole app on this device, so that it opens with no connection. */
export function startOffline(): void {
  const update = registerSW({
    onNeedRefresh: () => newVersion.setState({ take: () => void update(true) }),
  });
}
