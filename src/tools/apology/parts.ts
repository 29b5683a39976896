import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';
import { apologyPage } from './page';

const ApologyScreen = lazily(async () => (await import('./apology-screen')).ApologyScreen);

export const apologyParts: ToolParts = {
  screen: ApologyScreen,
  pages: [apologyPage],
  kept: {
    [apologyPage.source]: { screen: ApologyScreen },
  },
};
