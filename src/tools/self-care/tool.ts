import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { selfCarePage } from './page';

const SelfCareScreen = lazily(async () => (await import('./self-care-screen')).SelfCareScreen);

export const selfCareTool: Tool = {
  id: 'T09',
  slug: 'self-care-week',
  name: t`Self-care week`,
  words: t`Seven days of small acts you choose yourself`,
  address: paths.selfCare,
  icon: 'cup',
  moment: 'you',
  plansContact: false,
  pages: [selfCarePage],
  screen: SelfCareScreen,
};
