import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { reopeningTool } from '../late-tool';

export const appreciationTool = reopeningTool({
  id: 'T10',
  slug: 'appreciation',
  name: t`Appreciation list`,
  words: t`Exact moments, and what is good in life now`,
  address: paths.appreciation,
  icon: 'heart',
  moment: 'you',
  plansContact: false,
});
