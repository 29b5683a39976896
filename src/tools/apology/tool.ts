import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { reopeningTool } from '../late-tool';

export const apologyTool = reopeningTool({
  id: 'T05',
  slug: 'apology',
  name: t`Apology builder`,
  words: t`A real apology, one part at a time`,
  wordsAway: t`A real apology, one part at a time, that stays here`,
  address: paths.apology,
  icon: 'chat',
  moment: 'talk',
  plansContact: false,
});
