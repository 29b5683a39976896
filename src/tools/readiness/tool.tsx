import { paths } from '@/paths';
import type { Tool } from '@/tool-kit/tool';
import { ContactTool } from '@/tools/contact-tool';
import { ReadinessScreen } from './readiness-screen';
import { readinessPage } from './page';

/** Put away where contact could hurt. */
function Readiness() {
  return (
    <ContactTool page={readinessPage} asksItself>
      <ReadinessScreen />
    </ContactTool>
  );
}

export const readinessTool: Tool = {
  id: 'T03',
  slug: 'readiness',
  name: 'Readiness check',
  words: 'Nine honest statements before you think of getting in touch',
  address: paths.readiness,
  icon: 'check',
  moment: 'talk',
  plansContact: true,
  pages: [readinessPage],
  screen: Readiness,
};
