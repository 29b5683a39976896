import { ContactTool } from '@/tools/contact-tool';
import { ReadinessScreen } from './readiness-screen';
import { readinessPage } from './page';

/** Put away where contact could hurt. */
export function Readiness() {
  return (
    <ContactTool page={readinessPage} asksItself>
      <ReadinessScreen />
    </ContactTool>
  );
}
