import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lateTool } from '../late-tool';
import { hasPagesToCompare } from './has-pages-to-compare';

export const thenAndNowTool = lateTool({
  id: 'T14',
  slug: 'then-and-now',
  name: t`Then and now`,
  words: t`What you wrote before, beside what you write today`,
  address: paths.thenAndNow,
  icon: 'swap',
  moment: 'back',
  plansContact: false,
  isWorthNaming: hasPagesToCompare,
});
