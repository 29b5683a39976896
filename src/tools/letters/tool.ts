import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { unsentLetterPage, closingLetterPage } from './page';

const LettersScreen = lazily(async () => (await import('./letters-screen')).LettersScreen);

export const lettersTool: Tool = {
  id: 'T12',
  slug: 'unsent-letter',
  name: t`Unsent letters`,
  words: t`Everything you need to say that doesn’t need sending`,
  address: paths.letters,
  icon: 'letter',
  moment: 'you',
  plansContact: false,
  pages: [unsentLetterPage, closingLetterPage],
  screen: LettersScreen,
};
