import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import type { IconName } from '@/ui/icon';

type Destination = { to: string; label: string; icon: IconName };

/** The main places, always in this order; the bar makes room for as many as there are. */
export const destinations: readonly Destination[] = [
  { to: paths.path, label: t`Path`, icon: 'path' },
  { to: paths.journal, label: t`Journal`, icon: 'journal' },
  { to: paths.pause, label: t`Pause`, icon: 'pause' },
  { to: paths.tools, label: t`Tools`, icon: 'tools' },
  { to: paths.settings, label: t`Settings`, icon: 'settings' },
];

/** Where help is. On every screen, in this order, beside Quick exit. */
export const helpLinks: readonly Destination[] = [
  { to: paths.support, label: t`Support`, icon: 'support' },
];
