import type { StoreApi } from 'zustand/vanilla';
import { factOf } from '@/journal/facts';
import { hourOf } from '@/journal/progress';
import { settingsOf } from '@/journal/settings';
import type { Journal } from '@/record/assemble';
import type { EarlyLook } from '@/storage/early-look';
import { shownSky } from './kept-sky';

type State = Journal & { mayWrite: boolean };

/** Tells the next start the theme and the hour of this one, so that its first frame has the right colours. */
export function keepLook(
  store: Pick<StoreApi<State>, 'subscribe' | 'getState'>,
  earlyLook: EarlyLook,
): void {
  let kept: string | undefined;
  store.subscribe(() => {
    // Not what the listener is handed: another one may have moved the sky meanwhile.
    const { facts, mayWrite } = store.getState();
    if (!mayWrite) return;
    const { theme } = settingsOf(facts);
    const hour = hourOf(shownSky(facts, factOf(facts, 'skyFurthest') ?? 0));
    const look = `${theme} ${hour}`;
    if (look === kept) return;
    kept = look;
    earlyLook.remember(theme === 'device' && hour === 0 ? null : { theme, hour });
  });
}
