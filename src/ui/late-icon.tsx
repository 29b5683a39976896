import type { ReactNode } from 'react';
import { Drawing, Icon, type DrawingProps, type IconName } from './icon';

/** What stands beside a tool, or on screens that come late: no first one fetches these. */
const drawings = {
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
  letter: (
    <>
      <rect x="4" y="6" width="16" height="12.5" rx="1.5" />
      <path d="m4.5 7.5 7.5 6 7.5-6" />
    </>
  ),
  plan: <path d="M8.5 6.5H20m-11.5 5.5H20m-11.5 5.5H20M4.2 6.5h.1m-.1 5.5h.1m-.1 5.5h.1" />,
  download: <path d="M12 4.5v10m-4-4 4 4 4-4M5 19.5h14" />,
  print: <path d="M7.5 9V4.5h9V9M7.5 16.5H5V9.5h14v7h-2.5M7.5 14h9v5.5h-9Z" />,
  trash: <path d="M5 7h14M10 7V5h4v2m-7 0 .8 12.5h8.4L17 7M10.5 11v5m3-5v5" />,
  swap: <path d="M4.5 8.5h13m-3-3 3 3-3 3m5 4h-13m3-3-3 3 3 3" />,
} satisfies Record<string, ReactNode>;

type OwnName = keyof typeof drawings;

export type LateIconName = OwnName | IconName;

const isOwn = (name: LateIconName): name is OwnName => name in drawings;

export function LateIcon({ name, ...how }: DrawingProps & { name: LateIconName }) {
  return isOwn(name) ? <Drawing {...how}>{drawings[name]}</Drawing> : <Icon {...how} name={name} />;
}
