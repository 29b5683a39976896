import { paths } from '@/paths';
import type { IconName } from '@/ui/icon';

type Destination = { to: string; label: string; icon: IconName };

/** The main places, always in this order; the bar makes room for as many as there are. */
export const destinations: readonly Destination[] = [
  { to: paths.path, label: 'Path', icon: 'path' },
  { to: paths.journal, label: 'Journal', icon: 'journal' },
  { to: paths.pause, label: 'Pause', icon: 'pause' },
  { to: paths.tools, label: 'Tools', icon: 'tools' },
  { to: paths.settings, label: 'Settings', icon: 'settings' },
];

/** Where help is. On every screen, in this order, beside Quick exit. */
export const helpLinks: readonly Destination[] = [
  { to: paths.support, label: 'Support', icon: 'support' },
];
