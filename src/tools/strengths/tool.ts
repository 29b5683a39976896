import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { reopeningTool } from '../late-tool';

export const strengthsTool = reopeningTool({
  id: 'T08',
  slug: 'strengths',
  name: t`Strengths and fair lines`,
  words: t`What is true of you, with a moment that shows it`,
  address: paths.strengths,
  icon: 'bookmark',
  moment: 'you',
  plansContact: false,
});
