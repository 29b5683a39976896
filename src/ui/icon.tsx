import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './icon.module.css';

// On a grid of 24 with a stroke of 1.6. The caret marks whatever will be put into the person's own words.
const drawings = {
  path: (
    <>
      <path d="M3 18.5c3 0 4.5-2 6-5.5 1.2-2.8 2.4-4.2 3.6-4.2 2.2 0 3 3.2 4.6 6.2 1 1.9 2 3 3.8 3.5" />
      <circle cx="17.6" cy="6" r="2.3" />
    </>
  ),
  journal: (
    <path d="M12 6.4C10.2 5 7.6 4.5 4 4.6v13.2c3.6-.1 6.2.4 8 1.8 1.8-1.4 4.4-1.9 8-1.8V4.6c-3.6-.1-6.2.4-8 1.8ZM12 6.4v13.2" />
  ),
  pause: <path d="M19.5 14.8A8 8 0 0 1 9.2 4.5a8 8 0 1 0 10.3 10.3Z" />,
  tools: (
    <path d="m4.5 19.5 1-4.3L16.2 4.5a1.9 1.9 0 0 1 2.7 0l.6.6a1.9 1.9 0 0 1 0 2.7L8.8 18.5ZM14.2 6.5l3.3 3.3" />
  ),
  settings: (
    <>
      <path d="M4 7.5h8m5 0h3M4 16.5h3m5 0h8" />
      <circle cx="14.5" cy="7.5" r="2.3" />
      <circle cx="9.5" cy="16.5" r="2.3" />
    </>
  ),
  exit: <path className={styles.turns} d="M13.5 4.5H6.5v15h7M11 12h9m-3.5-3.5L20 12l-3.5 3.5" />,
  support: (
    <>
      <circle cx="12" cy="12" r="8" />
      <circle cx="12" cy="12" r="3.2" />
      <path d="m6.4 6.4 3.3 3.3m4.6 4.6 3.3 3.3m0-11.2-3.3 3.3m-4.6 4.6-3.3 3.3" />
    </>
  ),
  lock: (
    <>
      <rect x="5.5" y="10.5" width="13" height="9" rx="2" />
      <path d="M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5" />
    </>
  ),
  search: (
    <>
      <circle cx="11" cy="11" r="6" />
      <path d="m15.5 15.5 4.5 4.5" />
    </>
  ),
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  caret: <path d="m6 16 6-8 6 8" />,
  down: <path d="m7 10 5 5 5-5" />,
  right: <path className={styles.turns} d="m10 7 5 5-5 5" />,
  left: <path className={styles.turns} d="m14 7-5 5 5 5" />,
  bookmark: <path d="M7 4.5h10v15l-5-3.7-5 3.7Z" />,
  alert: <path d="M12 4.5 20.5 19h-17ZM12 10v4m0 2.4v.1" />,
  phone: (
    <path d="M7.2 4.5 5 6.2c-.3 5.7 7.1 13.1 12.8 12.8l1.7-2.2-3.4-2.9-2 1.3c-1.9-.9-4.4-3.4-5.3-5.3l1.3-2Z" />
  ),
  chat: <path d="M4.5 5.5h15v10.5h-8.2L7 19.5V16H4.5Z" />,
  plus: <path d="M12 5.5v13M5.5 12h13" />,
  x: <path d="m6.5 6.5 11 11m0-11-11 11" />,
  leaf: <path d="M5 19c0-8 5-13 14-14 0 9-5 14-11 13M5 19c2-4 5-7 9-9" />,
  device: (
    <>
      <rect x="7" y="3.5" width="10" height="17" rx="2" />
      <path d="M11 17.5h2" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

export type DrawingProps = {
  small?: boolean;
  /** Drawn full, for a mark that is on. */
  filled?: boolean;
};

/** Always beside words or inside a named control, so never named itself. */
export function Drawing({
  small = false,
  filled = false,
  children,
}: DrawingProps & { children: ReactNode }) {
  return (
    <svg
      className={classNames(styles.icon, small && styles.small, filled && styles.filled)}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export function Icon({ name, ...how }: DrawingProps & { name: IconName }) {
  return <Drawing {...how}>{drawings[name]}</Drawing>;
}
