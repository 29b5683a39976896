import { paths } from '@/paths';
import type { Tool } from '@/tool-kit/tool';
import { SelfCareScreen } from './self-care-screen';
import { selfCarePage } from './page';

export const selfCareTool: Tool = {
  id: 'T09',
  slug: 'self-care-week',
  name: 'Self-care week',
  words: 'Seven days of small acts you choose yourself',
  address: paths.selfCare,
  icon: 'cup',
  moment: 'you',
  plansContact: false,
  pages: [selfCarePage],
  screen: SelfCareScreen,
};
