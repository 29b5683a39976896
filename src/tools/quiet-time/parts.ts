import { lazily } from '@/tool-kit/lazily';
import type { ToolParts } from '@/tool-kit/tool';
import { quietPlanPage, contactPage, practicalPage } from './page';

const QuietTimeScreen = lazily(async () => (await import('./quiet-time-screen')).QuietTimeScreen);
const ContactFields = lazily(async () => (await import('./contact-fields')).ContactFields);
const KeptPracticalFields = lazily(
  async () => (await import('./practical-fields')).KeptPracticalFields,
);

export const quietTimeParts: ToolParts = {
  screen: QuietTimeScreen,
  pages: [quietPlanPage, contactPage, practicalPage],
  kept: {
    [contactPage.source]: { fields: ContactFields },
    [practicalPage.source]: { fields: KeptPracticalFields, mayCopy: false },
  },
};
