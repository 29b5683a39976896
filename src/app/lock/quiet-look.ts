import type { StoreApi } from 'zustand';
import type { EarlyLook } from '@/storage/early-look';
import type { LockView } from '@/store/lock-context';

type Look = Parameters<EarlyLook['remember']>[0];

/** The early look is not sealed. Of a locked journal it tells the theme, and not how far the sky has come. */
export function quietLook(
  look: EarlyLook,
  view: Pick<StoreApi<LockView>, 'getState' | 'subscribe'>,
): EarlyLook {
  let last: Look | undefined;
  function keep(): void {
    if (last === undefined) return;
    if (last === null || view.getState().state === 'none') look.remember(last);
    else look.remember(last.theme === 'device' ? null : { ...last, hour: 0 });
  }
  view.subscribe(({ state }, before) => {
    if (state !== before.state) keep();
  });
  return {
    remember(next) {
      last = next;
      keep();
    },
  };
}
