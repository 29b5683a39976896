/** Whether somebody is here. Nobody for long enough, and the journal is to be locked. */
import type { LockAfter } from '@/journal/lock-after';
import { idleLimit } from '@/journal/lock-after';

type PresenceParts = {
  lockAfter: () => LockAfter;
  now: () => number;
  onWarning: (isAboutToLock: boolean) => void;
  onGone: () => void;
  /** Tells the other tabs that somebody is here. */
  tellHere: () => void;
};

/** What a person does with a page; a pointer that is merely moved may have been the table. */
const signs = ['keydown', 'input', 'pointerdown', 'wheel', 'touchmove'] as const;

const lookEvery = 1000;
/** Other tabs hear of it at most so often, in ms. */
const tellEvery = 5000;
/** From one tab of the journal to another is not leaving, if it takes no longer than this (ms). */
const crossing = 500;
const warningAhead = 60_000;

export type WatchPresence = typeof watchPresence;

export function watchPresence(parts: PresenceParts) {
  const watching = new AbortController();
  const { signal } = watching;
  let seen = { wall: parts.now(), ticks: performance.now() };
  let toldAt = -Infinity;
  let isWarned = false;
  let hidden: { ticks: number; timer: ReturnType<typeof setTimeout> } | null = null;

  /** By the clock that counts more: one may sleep with the machine, the other may be set back. */
  const away = (): number => Math.max(performance.now() - seen.ticks, parts.now() - seen.wall);

  function warn(is: boolean): void {
    if (isWarned === is) return;
    isWarned = is;
    parts.onWarning(is);
  }

  /** True where it was too long. */
  function look(): boolean {
    const limit = idleLimit(parts.lockAfter());
    const passed = away();
    if (passed >= limit) {
      parts.onGone();
      return true;
    }
    warn(passed >= limit - Math.min(warningAhead, limit / 2));
    return false;
  }

  function here(): void {
    seen = { wall: parts.now(), ticks: performance.now() };
    warn(false);
  }

  function stay(): void {
    here();
    if (performance.now() - toldAt < tellEvery) return;
    toldAt = performance.now();
    parts.tellHere();
  }

  /** The first sign of somebody after too long a time reaches no screen. */
  function onSign(event: Event): void {
    if (look()) event.stopImmediatePropagation();
    // A press on the offer to stay is answered when it is done, or what lies under it would be pressed.
    else if (!(event.target instanceof Element && event.target.closest('[data-stay]'))) stay();
  }

  function onVisibility(): void {
    if (document.visibilityState === 'hidden') {
      if (parts.lockAfter() !== 'leave') return;
      hidden = { ticks: performance.now(), timer: setTimeout(parts.onGone, crossing) };
      return;
    }
    const left = hidden;
    clearTimeout(left?.timer);
    hidden = null;
    if (left !== null && performance.now() - left.ticks >= crossing) parts.onGone();
    else if (!look()) parts.tellHere();
  }

  // Captured at the very top, before any screen hears of it.
  for (const sign of signs)
    addEventListener(sign, onSign, { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', onVisibility, { signal });
  document.addEventListener('resume', look, { signal });
  for (const back of ['focus', 'pageshow']) addEventListener(back, look, { signal });
  const timer = setInterval(look, lookEvery);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(hidden?.timer);
  });

  return {
    stay,
    /** Somebody is at another tab. */
    elsewhere(): void {
      clearTimeout(hidden?.timer);
      hidden = null;
      here();
    },
    stop: (): void => watching.abort(),
  };
}
