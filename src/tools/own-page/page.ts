import { ownPageSource } from '@/journal/own-page';
import { ownPageTitle } from '@/journal/own-page-title';
import type { ToolPage } from '@/journal/tool-page';

/** Free writing that answers no question. It reads as words alone, so neither field has a label there. */
export const ownPage = {
  source: ownPageSource,
  title: ownPageTitle,
  kind: 'form',
  fields: {
    title: { label: '', kind: 'own' },
    words: { label: '', kind: 'own' },
  },
  leaves: 'always',
  reopens: 'work-on',
} as const satisfies ToolPage;
