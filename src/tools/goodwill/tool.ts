import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { reopeningTool } from '../late-tool';

export const goodwillTool = reopeningTool({
  id: 'T11',
  slug: 'goodwill-check',
  name: t`Goodwill check`,
  words: t`Six questions before a kind act`,
  address: paths.goodwill,
  icon: 'gift',
  moment: 'talk',
  plansContact: true,
});
