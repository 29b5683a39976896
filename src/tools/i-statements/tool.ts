import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { reopeningTool } from '../late-tool';

export const iStatementsTool = reopeningTool({
  id: 'T06',
  slug: 'i-statements',
  name: t`Say it as “I”`,
  words: t`Turn “you always” into something they can hear`,
  wordsAway: t`Turn “you always” into what you saw and what you felt`,
  address: paths.iStatements,
  icon: 'quote',
  moment: 'talk',
  plansContact: false,
});
