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
  question: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M9.6 9.8a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3 1-1.3 1.8m0 2.6v.1" />
    </>
  ),
  sun: (
    <>
      <circle cx="12" cy="12" r="3.6" />
      <path d="M12 3.5v2m0 13v2M3.5 12h2m13 0h2M6 6l1.4 1.4m9.2 9.2L18 18m0-12-1.4 1.4m-9.2 9.2L6 18" />
    </>
  ),
  heart: <path d="M12 19.2 5.2 12.6a4.2 4.2 0 0 1 6-5.9l.8.8.8-.8a4.2 4.2 0 0 1 6 5.9Z" />,
  quote: <path d="M5.5 17c2.8-.7 4-2.4 4-5V7.5h-4v4h3.8M14 17c2.8-.7 4-2.4 4-5V7.5h-4v4h3.8" />,
  cup: (
    <path d="M5.5 8.5h11v5A4.5 4.5 0 0 1 12 18h-2a4.5 4.5 0 0 1-4.5-4.5Zm11 1.5h1a2 2 0 0 1 0 4h-1M4.5 20.5h13M9 3.5v2m4-2v2" />
  ),
  gift: (
    <path d="M4.5 9.5h15v3h-15ZM6 12.5v7h12v-7m-6-3v10m0-10C11 6.5 9.6 5 8 5a2 2 0 0 0-.3 4c1 .4 2.5.5 4.3.5Zm0 0c1-3 2.4-4.5 4-4.500a2 2 0 0 1 .3 4c-1 .4-2.5.5-4.3.5Z" />
  ),
  rings: (
    <>
      <circle cx="9" cy="12" r="5" />
      <circle cx="15" cy="12" r="5" />
    </>
  ),
  page: <path d="M6.5 4.5h7l4 4v11h-11Zm7 0v4h4M9.5 12.5h5m-5 3h5" />,
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
  download: <path d="M12 4.5v10m-4-4 4 4 4-4M5 19.5h14" />,
  print: <path d="M7.5 9V4.5h9V9M7.5 16.5H5V9.5h14v7h-2.5M7.5 14h9v5.5h-9Z" />,
  trash: <path d="M5 7h14M10 7V5h4v2m-7 0 .8 12.5h8.4L17 7M10.5 11v5m3-5v5" />,
  alert: <path d="M12 4.5 20.5 19h-17ZM12 10v4m0 2.4v.1" />,
  phone: (
    <path d="M7.2 4.5 5 6.2c-.3 5.7 7.1 13.1 12.8 12.8l1.7-2.2-3.4-2.9-2 1.3c-1.9-.9-4.4-3.4-5.3-5.3l1.3-2Z" />
  ),
  chat: <path d="M4.5 5.5h15v10.5h-8.2L7 19.5V16H4.5Z" />,
  plus: <path d="M12 5.5v13M5.5 12h13" />,
  x: <path d="m6.5 6.5 11 11m0-11-11 11" />,
  swap: <path d="M4.5 8.5h13m-3-3 3 3-3 3m5 4h-13m3-3-3 3 3 3" />,
  leaf: <path d="M5 19c0-8 5-13 14-14 0 9-5 14-11 13M5 19c2-4 5-7 9-9" />,
  letter: (
    <>
      <rect x="4" y="6" width="16" height="12.5" rx="1.5" />
      <path d="m4.5 7.5 7.5 6 7.5-6" />
    </>
  ),
  device: (
    <>
      <rect x="7" y="3.5" width="10" height="17" rx="2" />
      <path d="M11 17.5h2" />
    </>
  ),
  plan: <path d="M8.5 6.5H20m-11.5 5.5H20m-11.5 5.5H20M4.2 6.5h.1m-.1 5.5h.1m-.1 5.5h.1" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

type IconProps = {
  name: IconName;
  small?: boolean;
  /** Drawn full, for a mark that is on. */
  filled?: boolean;
};

/** Always beside words or inside a named control, so never named itself. */
export function Icon({ name, small = false, filled = false }: IconProps) {
  return (
    <svg
      className={classNames(styles.icon, small && styles.small, filled && styles.filled)}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}
