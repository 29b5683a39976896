import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { strengthsPage, fairLinePage } from './page';

const StrengthsScreen = lazily(async () => (await import('./strengths-screen')).StrengthsScreen);
const FairLineFields = lazily(async () => (await import('./fair-line-fields')).FairLineFields);

export const strengthsTool: Tool = {
  id: 'T08',
  slug: 'strengths',
  name: t`Strengths and fair lines`,
  words: t`What is true of you, with a moment that shows it`,
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
