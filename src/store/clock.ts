import { dayAt } from '@/journal/calendar-day';

/** The journal's clock, and when the screens look at it again. */
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number;
  /**
   * Calls back when the page is shown again, when the machine has slept and when another day has begun;
   * what comes under typing hands waits until they rest. Returns how to stop that.
   */
  onLater: (listener: () => void) => () => void;
};

/** Fields that words are typed into: while one is written in, nothing moves on under the hand. */
const textFields = 'textarea, input:not([type="radio"], [type="checkbox"], [type="range"])';

/** A timer over the rest of a day would sleep with the machine; this one looks again soon after. */
const lookEvery = 20_000;
/** Whoever has not touched a key for so many ms is resting. */
const restAfter = 60_000;
/** Two looks so much further apart than they should be: the machine slept, or its clock was put right. */
const leap = 5 * 60_000;

export function createClock(now: () => number): Clock {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let toldDay = '';
  let lookedAt = 0;
  let touchedAt = 0;
  let isWaiting = false;

  const touched = (): void => {
    touchedAt = performance.now();
  };

  const isTyping = (): boolean =>
    (document.activeElement?.matches(textFields) ?? false) &&
    performance.now() - touchedAt < restAfter;

  function tell(): void {
    isWaiting = isTyping();
    if (isWaiting) return;
    toldDay = dayAt(now());
    for (const listener of listeners) listener();
  }

  function look(): void {
    const at = now();
    const hasLeapt = Math.abs(at - lookedAt) > leap;
    lookedAt = at;
    if (isWaiting || hasLeapt || dayAt(at) !== toldDay) tell();
  }

  const onVisible = (): void => {
    if (document.visibilityState === 'visible') tell();
  };

  function start(): void {
    toldDay = dayAt(now());
    lookedAt = now();
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('pageshow', look);
    window.addEventListener('focus', look);
    for (const kind of ['keydown', 'input', 'focusin']) {
      document.addEventListener(kind, touched, { capture: true, passive: true });
    }
    timer = setInterval(look, lookEvery);
  }

  function stop(): void {
    document.removeEventListener('visibilitychange', onVisible);
    window.removeEventListener('pageshow', look);
    window.removeEventListener('focus', look);
    for (const kind of ['keydown', 'input', 'focusin']) {
      document.removeEventListener(kind, touched, { capture: true });
    }
    clearInterval(timer);
    isWaiting = false;
  }

  return {
    now,
    onLater(listener) {
      if (listeners.size === 0) start();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
  };
}
