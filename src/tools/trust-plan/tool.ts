import { paths } from '@/paths';
import type { Tool } from '@/tool-kit/tool';
import { TrustPlanScreen } from './trust-plan-screen';
import { trustPlanPage, trustLogPage, trustSeenPage } from './page';
import { KeptWeekFields } from './week-fields';
import { SeenFields } from './seen-fields';

export const trustPlanTool: Tool = {
  id: 'T07',
  slug: 'trust-plan',
  name: 'Trust plan',
  words: 'A few promises about your own acts, and how they went',
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
