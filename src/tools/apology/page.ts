import { t } from '@lingui/core/macro';
import { apologySource, cardLabels, letterPart, pushed, release } from './apology';
import { type ToolPage } from '@/journal/tool-page';
import { fieldsOf } from '@/journal/page-fields';

/** An apology in parts, and the letter they became. Pages of an older shape have the letter as a draft of its own. */
export const apologyPage = {
  source: apologySource,
  title: t`An apology`,
  kind: 'form',
  fields: {
    [letterPart.name]: { label: letterPart.label, kind: 'own' },
    ...fieldsOf('own', cardLabels),
    [release.name]: { label: release.label, kind: 'option' },
    [pushed.name]: { label: pushed.label, kind: 'option' },
    'left.*': { label: t`Left as it is`, kind: 'own' },
  },
  leaves: 'open-path',
  reopens: 'work-on',
} as const satisfies ToolPage;
