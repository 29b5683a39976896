/** The journal's clock, and when the screens look at it again. */
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Calls back when the page is shown again and when another day has begun; returns how to stop that. */
  onLater: (listener: () => void) => () => void;
};

/** Fields that words are typed into: while one has the focus, nothing moves on under the hand. */
const textFields = 'textarea, input:not([type="radio"], [type="checkbox"], [type="range"])';

const isTyping = (): boolean => document.activeElement?.matches(textFields) ?? false;

/** How long until the day ends where the person is, in ms. */
const restOfDay = (now: number): number => new Date(now).setHours(24, 0, 0, 0) - now;

export function createClock(now: () => number): Clock {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    if (isTyping()) return;
    for (const listener of listeners) listener();
  }

  const onVisible = (): void => {
    if (document.visibilityState === 'visible') tell();
  };

  function waitForDay(): void {
    timer = setTimeout(() => {
      waitForDay();
      tell();
    }, restOfDay(now()));
  }

  function start(): void {
    document.addEventListener('visibilitychange', onVisible);
    waitForDay();
  }

  function stop(): void {
    document.removeEventListener('visibilitychange', onVisible);
    clearTimeout(timer);
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
