import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lateTool } from '../late-tool';

export const pauseTool = lateTool({
  id: 'T02',
  slug: 'pause',
  name: t`Pause`,
  words: t`Ten minutes between the urge and the message`,
  wordsAway: t`Ten minutes to let an urge to reach them pass`,
  address: paths.pause,
  icon: 'pause',
  moment: 'now',
  plansContact: false,
});
