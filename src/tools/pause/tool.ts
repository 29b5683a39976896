import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { pausePage } from './page';

const PauseScreen = lazily(async () => (await import('./pause-screen')).PauseScreen);

export const pauseTool: Tool = {
  id: 'T02',
  slug: 'pause',
  name: t`Pause`,
  words: t`Ten minutes between the urge and the message`,
  wordsAway: t`Ten minutes to let an urge to reach them pass`,
  address: paths.pause,
  icon: 'pause',
  moment: 'now',
  plansContact: false,
  pages: [pausePage],
  screen: PauseScreen,
};
