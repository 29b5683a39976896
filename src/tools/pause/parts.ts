import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';
import { pausePage } from './page';

const PauseScreen = lazily(async () => (await import('./pause-screen')).PauseScreen);

export const pauseParts: ToolParts = {
  screen: PauseScreen,
  pages: [pausePage],
};
