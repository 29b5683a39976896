import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';
import { unsentLetterPage, closingLetterPage } from './page';

const LettersScreen = lazily(async () => (await import('./letters-screen')).LettersScreen);

export const lettersParts: ToolParts = {
  screen: LettersScreen,
  pages: [unsentLetterPage, closingLetterPage],
};
