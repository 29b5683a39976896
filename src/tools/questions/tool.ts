import { paths } from '@/paths';
import type { Tool } from '@/tool-kit/tool';
import { QuestionsScreen } from './questions-screen';

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
