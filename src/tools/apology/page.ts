import { apologySource, cardLabels, pushed, release } from './apology';
import { fieldsOf, type ToolPage } from '@/journal/tool-page';

/** An apology in parts; the letter they make is a draft of the same page. */
export const apologyPage = {
  source: apologySource,
  title: 'An apology',
  kind: 'form',
  fields: {
    ...fieldsOf('own', cardLabels),
    [release.name]: { label: release.label, kind: 'option' },
    [pushed.name]: { label: pushed.label, kind: 'option' },
    'left.*': { label: 'Left as it is', kind: 'own' },
  },
  leaves: 'open-path',
  reopens: 'work-on',
} as const satisfies ToolPage;
