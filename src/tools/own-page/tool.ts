import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { reopeningTool } from '../late-tool';

export const ownPageTool = reopeningTool({
  id: 'T16',
  slug: 'own-page',
  name: t`A page of my own`,
  words: t`Free writing that answers no question`,
  address: paths.ownPage,
  icon: 'page',
  moment: 'now',
  plansContact: false,
});
