import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lateTool } from '../late-tool';

export const selfCareTool = lateTool({
  id: 'T09',
  slug: 'self-care-week',
  name: t`Self-care week`,
  words: t`Seven days of small acts you choose yourself`,
  address: paths.selfCare,
  icon: 'cup',
  moment: 'you',
  plansContact: false,
});
