import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { reopeningTool } from '../late-tool';

export const trustPlanTool = reopeningTool({
  id: 'T07',
  slug: 'trust-plan',
  name: t`Trust plan`,
  words: t`A few promises about your own acts, and how they went`,
  address: paths.trustPlan,
  icon: 'rings',
  moment: 'back',
  plansContact: false,
});
