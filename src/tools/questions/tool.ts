import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lateTool } from '../late-tool';

export const questionsTool = lateTool({
  id: 'T13',
  slug: 'questions',
  name: t`Questions people ask`,
  words: t`Short, honest answers to what many wonder`,
  address: paths.questions,
  icon: 'question',
  moment: 'now',
  plansContact: false,
});
