import { paths } from '@/paths';
import type { Tool } from '@/tool-kit/tool';
import type { Entry } from '@/journal/entry';
import { ContactTool } from '@/tools/contact-tool';
import { GoodwillScreen } from './goodwill-screen';
import { goodwillPage } from './page';

/** Put away where contact could hurt. */
function Goodwill({ entry }: { entry?: Entry }) {
  return (
    <ContactTool page={goodwillPage}>
      <GoodwillScreen {...(entry === undefined ? {} : { entry })} />
    </ContactTool>
  );
}

export const goodwillTool: Tool = {
  id: 'T11',
  slug: 'goodwill-check',
  name: 'Goodwill check',
  words: 'Six questions before a kind act',
  address: paths.goodwill,
  icon: 'gift',
  moment: 'talk',
  plansContact: true,
  pages: [goodwillPage],
  screen: Goodwill,
  kept: {
    [goodwillPage.source]: { screen: Goodwill },
  },
};
