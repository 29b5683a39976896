import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { contactPlanPage } from './page';

const ContactPlan = lazily(async () => (await import('./contact-plan')).ContactPlan);

export const contactPlanTool: Tool = {
  id: 'T04',
  slug: 'contact-plan',
  name: t`Contact plan`,
  words: t`When, how, and what you’ll do if the answer is no`,
  address: paths.contactPlan,
  icon: 'plan',
  moment: 'talk',
  plansContact: true,
  pages: [contactPlanPage],
  screen: ContactPlan,
};
