import { t } from '@lingui/core/macro';
import { iStatementSource, slotLabels } from './i-statement';
import { type ToolPage } from '@/journal/tool-page';
import { fieldsOf } from '@/journal/page-fields';

/** Words as they came, and the same said as one's own. */
export const iStatementPage = {
  source: iStatementSource,
  title: t`Say it as “I”`,
  kind: 'form',
  fields: {
    words: { label: t`Your words`, kind: 'own' },
    ...fieldsOf('own', slotLabels),
    left: { label: t`Left as it is`, kind: 'own' },
  },
  leaves: 'always',
  reopens: 'work-on',
} as const satisfies ToolPage;
