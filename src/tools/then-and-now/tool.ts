import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { hasPagesToCompare } from './has-pages-to-compare';

const ThenAndNowScreen = lazily(
  async () => (await import('./then-and-now-screen')).ThenAndNowScreen,
);

export const thenAndNowTool: Tool = {
  id: 'T14',
  slug: 'then-and-now',
  name: t`Then and now`,
  words: t`What you wrote before, beside what you write today`,
  address: paths.thenAndNow,
  icon: 'swap',
  moment: 'back',
  plansContact: false,
  isWorthNaming: hasPagesToCompare,
  pages: [],
  screen: ThenAndNowScreen,
};
