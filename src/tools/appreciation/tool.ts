import { paths } from '@/paths';
import type { Tool } from '@/tool-kit/tool';
import { AppreciationScreen } from './appreciation-screen';
import { appreciationPage, thankYouPage } from './page';
import { ThankYouFields } from './thank-you-fields';

export const appreciationTool: Tool = {
  id: 'T10',
  slug: 'appreciation',
  name: 'Appreciation list',
  words: 'Exact moments, and what is good in life now',
  address: paths.appreciation,
  icon: 'heart',
  moment: 'you',
  plansContact: false,
  pages: [appreciationPage, thankYouPage],
  screen: AppreciationScreen,
  kept: {
    [thankYouPage.source]: { fields: ThankYouFields },
  },
};
