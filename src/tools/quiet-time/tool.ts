import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { quietPlanPage, contactPage, practicalPage } from './page';

const QuietTimeScreen = lazily(async () => (await import('./quiet-time-screen')).QuietTimeScreen);
const ContactFields = lazily(async () => (await import('./contact-fields')).ContactFields);
const KeptPracticalFields = lazily(
  async () => (await import('./practical-fields')).KeptPracticalFields,
);

export const quietTimeTool: Tool = {
  id: 'T02',
  slug: 'quiet-time',
  name: t`Quiet time`,
  words: t`How long you step back, what counts, and what you do instead`,
  address: paths.quietTime,
  icon: 'leaf',
  moment: 'you',
  plansContact: false,
  pages: [quietPlanPage, contactPage, practicalPage],
  screen: QuietTimeScreen,
  kept: {
    [contactPage.source]: { fields: ContactFields },
    [practicalPage.source]: { fields: KeptPracticalFields, mayCopy: false },
  },
};
