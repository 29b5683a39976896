import { openLocalHome } from './local-home';
import { keyPrefix } from './slot';

/**
 * What the first frame has to know before the journal is read: the theme and the hour, no more, unsealed.
 * start-check/dress.js reads it. It has the journal's prefix, so that it goes when everything is deleted.
 */
export type EarlyLook = {
  /** Null lets it go: the device's theme and the first hour need no note, and so tell nobody of a journal. */
  remember(look: { theme: string; hour: number } | null): void;
};

const key = `${keyPrefix}look`;

/** Where there is no localStorage the first frame has the device's theme, as on the first visit. */
export function openEarlyLook(local = openLocalHome(false)): EarlyLook {
  return {
    remember(look) {
      if (look === null) local?.remove(key);
      // A full disk costs the colour of one frame.
      else local?.put(key, `${look.theme} ${look.hour}`);
    },
  };
}
