import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';
import { goodwillPage } from './page';

const Goodwill = lazily(async () => (await import('./goodwill')).Goodwill);

export const goodwillParts: ToolParts = {
  screen: Goodwill,
  pages: [goodwillPage],
  kept: {
    [goodwillPage.source]: { screen: Goodwill },
  },
};
