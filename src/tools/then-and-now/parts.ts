import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';

const ThenAndNowScreen = lazily(
  async () => (await import('./then-and-now-screen')).ThenAndNowScreen,
);

export const thenAndNowParts: ToolParts = {
  screen: ThenAndNowScreen,
  pages: [],
};
