import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';
import { appreciationPage, thankYouPage } from './page';

const AppreciationScreen = lazily(
  async () => (await import('./appreciation-screen')).AppreciationScreen,
);
const ThankYouFields = lazily(async () => (await import('./thank-you-fields')).ThankYouFields);

export const appreciationParts: ToolParts = {
  screen: AppreciationScreen,
  pages: [appreciationPage, thankYouPage],
  kept: {
    [thankYouPage.source]: { fields: ThankYouFields },
  },
};
