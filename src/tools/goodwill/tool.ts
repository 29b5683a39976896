import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';
import { goodwillPage } from './page';

const Goodwill = lazily(async () => (await import('./goodwill')).Goodwill);

export const goodwillTool: Tool = {
  id: 'T11',
  slug: 'goodwill-check',
  name: t`Goodwill check`,
  words: t`Six questions before a kind act`,
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
