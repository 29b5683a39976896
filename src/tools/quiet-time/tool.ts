import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { reopeningTool } from '../late-tool';

export const quietTimeTool = reopeningTool({
  id: 'T02',
  slug: 'quiet-time',
  name: t`Quiet time`,
  words: t`How long you step back, what counts, and what you do instead`,
  address: paths.quietTime,
  icon: 'leaf',
  moment: 'you',
  plansContact: false,
});
