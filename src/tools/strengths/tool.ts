import { paths } from '@/paths';
import type { Tool } from '@/tool-kit/tool';
import { StrengthsScreen } from './strengths-screen';
import { strengthsPage, fairLinePage } from './page';
import { FairLineFields } from './fair-line-fields';

export const strengthsTool: Tool = {
  id: 'T08',
  slug: 'strengths',
  name: 'Strengths and fair lines',
  words: 'What is true of you, with a moment that shows it',
  address: paths.strengths,
  icon: 'bookmark',
  moment: 'you',
  plansContact: false,
  pages: [strengthsPage, fairLinePage],
  screen: StrengthsScreen,
  kept: {
    [fairLinePage.source]: { fields: FairLineFields },
  },
};
