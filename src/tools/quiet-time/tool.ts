import { paths } from '@/paths';
import type { Tool } from '@/tool-kit/tool';
import { QuietTimeScreen } from './quiet-time-screen';
import { quietPlanPage, contactPage, practicalPage } from './page';
import { ContactFields } from './contact-fields';
import { KeptPracticalFields } from './practical-fields';

export const quietTimeTool: Tool = {
  id: 'T02',
  slug: 'quiet-time',
  name: 'Quiet time',
  words: 'How long you step back, what counts, and what you do instead',
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
