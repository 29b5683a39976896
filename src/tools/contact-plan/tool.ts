import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lateTool } from '../late-tool';

export const contactPlanTool = lateTool({
  id: 'T04',
  slug: 'contact-plan',
  name: t`Contact plan`,
  words: t`When, how, and what you’ll do if the answer is no`,
  address: paths.contactPlan,
  icon: 'plan',
  moment: 'talk',
  plansContact: true,
});
