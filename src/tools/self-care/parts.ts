import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';
import { selfCarePage } from './page';

const SelfCareScreen = lazily(async () => (await import('./self-care-screen')).SelfCareScreen);

export const selfCareParts: ToolParts = {
  screen: SelfCareScreen,
  pages: [selfCarePage],
};
