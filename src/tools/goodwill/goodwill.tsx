import type { Entry } from '@/journal/entry';
import { ContactTool } from '@/tools/contact-tool';
import { GoodwillScreen } from './goodwill-screen';
import { goodwillPage } from './page';

/** Put away where contact could hurt. */
export function Goodwill({ entry }: { entry?: Entry }) {
  return (
    <ContactTool page={goodwillPage}>
      <GoodwillScreen {...(entry === undefined ? {} : { entry })} />
    </ContactTool>
  );
}
