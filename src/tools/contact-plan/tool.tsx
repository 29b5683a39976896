import { paths } from '@/paths';
import type { Tool } from '@/tool-kit/tool';
import { ContactTool } from '@/tools/contact-tool';
import { ContactPlanScreen } from './contact-plan-screen';
import { contactPlanPage } from './page';

/** Put away where contact could hurt. */
function ContactPlan() {
  return (
    <ContactTool page={contactPlanPage}>
      <ContactPlanScreen />
    </ContactTool>
  );
}

export const contactPlanTool: Tool = {
  id: 'T04',
  slug: 'contact-plan',
  name: 'Contact plan',
  words: 'When, how, and what you’ll do if the answer is no',
  address: paths.contactPlan,
  icon: 'plan',
  moment: 'talk',
  plansContact: true,
  pages: [contactPlanPage],
  screen: ContactPlan,
};
