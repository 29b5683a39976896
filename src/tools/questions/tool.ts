import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';

const QuestionsScreen = lazily(async () => (await import('./questions-screen')).QuestionsScreen);

export const questionsTool: Tool = {
  id: 'T13',
  slug: 'questions',
  name: t`Questions people ask`,
  words: t`Short, honest answers to what many wonder`,
  address: paths.questions,
  icon: 'question',
  moment: 'now',
  plansContact: false,
  pages: [],
  screen: QuestionsScreen,
};
