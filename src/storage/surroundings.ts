import type { Pause } from './pause';

/** What storage needs of the browser around it, handed in so that it runs anywhere. */
export type Surroundings = {
  /** Another tab changed this key; null when anything may have changed (emptied, or reloaded by the browser). */
  onOtherTab: (listener: (key: string | null) => void) => void;
  /** A good moment to look whether all is still there: focus, shown again, every 30 s, another tab's hint. */
  onLook: (listener: () => void) => void;
  /** Tells other tabs to look; only a hint, nothing depends on it. */
  hint: () => void;
  /** Runs once after so many ms; returns how to call it off. */
  after: (ms: number, run: () => void) => () => void;
  pause: Pause;
  /** True when the tab session behind this writer has ended, so that nothing more comes from it. */
  isGone: (writer: string) => Promise<boolean>;
  close: () => void;
};
