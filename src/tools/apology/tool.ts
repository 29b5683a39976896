import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { apologyPage } from './page';

const ApologyScreen = lazily(async () => (await import('./apology-screen')).ApologyScreen);

export const apologyTool: Tool = {
  id: 'T05',
  slug: 'apology',
  name: t`Apology builder`,
  words: t`A real apology, one part at a time`,
  wordsAway: t`A real apology, one part at a time, that stays here`,
  address: paths.apology,
  icon: 'chat',
  moment: 'talk',
  plansContact: false,
  pages: [apologyPage],
  screen: ApologyScreen,
  kept: {
    [apologyPage.source]: { screen: ApologyScreen },
  },
};
