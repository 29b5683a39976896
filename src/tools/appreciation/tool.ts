import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { appreciationPage, thankYouPage } from './page';

const AppreciationScreen = lazily(
  async () => (await import('./appreciation-screen')).AppreciationScreen,
);
const ThankYouFields = lazily(async () => (await import('./thank-you-fields')).ThankYouFields);

export const appreciationTool: Tool = {
  id: 'T10',
  slug: 'appreciation',
  name: t`Appreciation list`,
  words: t`Exact moments, and what is good in life now`,
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
