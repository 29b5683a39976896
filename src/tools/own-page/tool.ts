import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { ownPage } from './page';

const OwnPageFields = lazily(async () => (await import('./own-page-fields')).OwnPageFields);
const OwnPageScreen = lazily(async () => (await import('./own-page-screen')).OwnPageScreen);

export const ownPageTool: Tool = {
  id: 'T16',
  slug: 'own-page',
  name: t`A page of my own`,
  words: t`Free writing that answers no question`,
  address: paths.ownPage,
  icon: 'page',
  moment: 'now',
  plansContact: false,
  pages: [ownPage],
  screen: OwnPageScreen,
  kept: { [ownPage.source]: { fields: OwnPageFields } },
};
