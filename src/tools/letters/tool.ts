import { paths } from '@/paths';
import type { Tool } from '@/tool-kit/tool';
import { LettersScreen } from './letters-screen';
import { unsentLetterPage, closingLetterPage } from './page';

export const lettersTool: Tool = {
  id: 'T12',
  slug: 'unsent-letter',
  name: 'Unsent letters',
  words: 'Everything you need to say that doesn’t need sending',
  address: paths.letters,
  icon: 'letter',
  moment: 'you',
  plansContact: false,
  pages: [unsentLetterPage, closingLetterPage],
  screen: LettersScreen,
};
