import { paths } from '@/paths';
import type { Tool } from '@/tool-kit/tool';
import { OwnPageFields } from './own-page-fields';
import { OwnPageScreen } from './own-page-screen';
import { ownPage } from './page';

export const ownPageTool: Tool = {
  id: 'T16',
  slug: 'own-page',
  name: 'A page of my own',
  words: 'Free writing that answers no question',
  address: paths.ownPage,
  icon: 'page',
  moment: 'now',
  plansContact: false,
  pages: [ownPage],
  screen: OwnPageScreen,
  kept: { [ownPage.source]: { fields: OwnPageFields } },
};
