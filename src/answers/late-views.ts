import { latePart } from '@/ui/late-part';

/** What was written before is read by who has written: somebody new is asked without. */
export const AnswerView = latePart(async () => (await import('./answer-view')).AnswerView);
export const ReusedAnswers = latePart(async () => (await import('./reused-answers')).ReusedAnswers);

export const loadViews = () => Promise.all([AnswerView.load(), ReusedAnswers.load()]);
