import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';
import { trustPlanPage, trustLogPage, trustSeenPage } from './page';

const TrustPlanScreen = lazily(async () => (await import('./trust-plan-screen')).TrustPlanScreen);
const KeptWeekFields = lazily(async () => (await import('./week-fields')).KeptWeekFields);
const SeenFields = lazily(async () => (await import('./seen-fields')).SeenFields);

export const trustPlanParts: ToolParts = {
  screen: TrustPlanScreen,
  pages: [trustPlanPage, trustLogPage, trustSeenPage],
  kept: {
    [trustLogPage.source]: { fields: KeptWeekFields },
    [trustSeenPage.source]: { fields: SeenFields },
  },
};
