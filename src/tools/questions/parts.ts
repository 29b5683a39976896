import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';

const QuestionsScreen = lazily(async () => (await import('./questions-screen')).QuestionsScreen);

export const questionsParts: ToolParts = {
  screen: QuestionsScreen,
  pages: [],
};
