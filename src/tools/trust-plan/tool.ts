import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { trustPlanPage, trustLogPage, trustSeenPage } from './page';

const TrustPlanScreen = lazily(async () => (await import('./trust-plan-screen')).TrustPlanScreen);
const KeptWeekFields = lazily(async () => (await import('./week-fields')).KeptWeekFields);
const SeenFields = lazily(async () => (await import('./seen-fields')).SeenFields);

export const trustPlanTool: Tool = {
  id: 'T07',
  slug: 'trust-plan',
  name: t`Trust plan`,
  words: t`A few promises about your own acts, and how they went`,
  address: paths.trustPlan,
  icon: 'rings',
  moment: 'back',
  plansContact: false,
  pages: [trustPlanPage, trustLogPage, trustSeenPage],
  screen: TrustPlanScreen,
  kept: {
    [trustLogPage.source]: { fields: KeptWeekFields },
    [trustSeenPage.source]: { fields: SeenFields },
  },
};
