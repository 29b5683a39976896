import { goodwillSource } from '@/journal/tool-sources';
import { goodwillQuestionWords, goodwillWords } from '@/guide/goodwill-words';
import { type ToolPage } from '@/journal/tool-page';
import { fieldsOf } from '@/journal/page-fields';

/** One kind act, and six questions before it. */
export const goodwillPage = {
  source: goodwillSource,
  title: goodwillWords.title,
  kind: 'form',
  fields: {
    act: { label: goodwillWords.act, kind: 'own' },
    ...fieldsOf('option', goodwillQuestionWords),
    outcome: { label: goodwillWords.outcome, kind: 'option' },
  },
  leaves: 'open-path',
  reopens: 'put-right',
} as const satisfies ToolPage;
