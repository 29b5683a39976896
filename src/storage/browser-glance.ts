import { isWebKit } from './browser-storage';
import { glanceAt, type Glance } from './glance';
import { openLocalHome } from './local-home';
import { openSecondHome } from './second-home';

/** A first look at this browser's journal, where it is long and plain. */
export const glanceAtBrowser = (): Promise<Glance | null> =>
  glanceAt({
    local: openLocalHome(isWebKit()),
    openSecond: 'indexedDB' in globalThis ? () => openSecondHome(() => undefined) : null,
  });
