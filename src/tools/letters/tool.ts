import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lateTool } from '../late-tool';

export const lettersTool = lateTool({
  id: 'T12',
  slug: 'unsent-letter',
  name: t`Unsent letters`,
  words: t`Everything you need to say that doesn’t need sending`,
  address: paths.letters,
  icon: 'letter',
  moment: 'you',
  plansContact: false,
});
