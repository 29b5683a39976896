import { paths } from '@/paths';
import { lazily } from '@/tool-kit/lazily';
import type { Tool } from '@/tool-kit/tool';

const QuestionsScreen = lazily(async () => (await import('./questions-screen')).QuestionsScreen);

export const questionsTool: Tool = {
  id: 'T13',
  slug: 'questions',
  name: 'Questions people ask',
  words: 'Short, honest answers to what many wonder',
  address: paths.questions,
  icon: 'question',
  moment: 'now',
  plansContact: false,
  pages: [],
  screen: QuestionsScreen,
};
