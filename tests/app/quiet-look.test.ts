import { expect, it } from 'vitest';
import { createStore } from 'zustand';
import { quietLook } from '@/app/lock/quiet-look';
import type { LockView } from '@/store/lock-context';

it('of a locked journal the first frame knows the theme, and not how far the sky has come', () => {
  const kept: unknown[] = [];
  const view = createStore<LockView>(() => ({
    state: 'none',
    isAboutToLock: false,
    isRelocked: false,
    wasOpen: false,
  }));
  const look = quietLook({ remember: (next) => kept.push(next) }, view);
  // Nothing is known of a journal that was never read.
  view.setState({ state: 'locked' });
  expect(kept).toEqual([]);
  view.setState({ state: 'none' });
  look.remember({ theme: 'light', hour: 4 });
  view.setState({ state: 'unlocked' });
  look.remember({ theme: 'device', hour: 5 });
  look.remember(null);
  view.setState({ state: 'none' });
  expect(kept).toEqual([
    { theme: 'light', hour: 4 },
    { theme: 'light', hour: 0 },
    null,
    null,
    null,
  ]);
});
