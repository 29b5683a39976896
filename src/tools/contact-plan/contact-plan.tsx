import { ContactTool } from '@/tools/contact-tool';
import { ContactPlanScreen } from './contact-plan-screen';
import { contactPlanPage } from './page';

/** Put away where contact could hurt. */
export function ContactPlan() {
  return (
    <ContactTool page={contactPlanPage}>
      <ContactPlanScreen />
    </ContactTool>
  );
}
