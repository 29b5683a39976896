import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';
import { contactPlanPage } from './page';

const ContactPlan = lazily(async () => (await import('./contact-plan')).ContactPlan);

export const contactPlanParts: ToolParts = {
  screen: ContactPlan,
  pages: [contactPlanPage],
};
