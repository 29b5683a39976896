import { pauseSource } from '@/journal/pause';
import type { ToolPage } from '@/journal/tool-page';

/** A pause: the pull before and after, and what was done instead. */
export const pausePage = {
  source: pauseSource,
  title: 'Pause',
  kind: 'form',
  fields: {
    instead: { label: 'What I do instead', kind: 'own' },
    before: { label: 'The pull, before', kind: 'option' },
    trigger: { label: 'What happened just before', kind: 'own' },
    after: { label: 'The pull, after', kind: 'option' },
    helped: { label: 'What helped', kind: 'own' },
    waited: { label: 'Waited', kind: 'option' },
    next: { label: 'Then', kind: 'own' },
  },
  leaves: 'always',
  reopens: null,
} as const satisfies ToolPage;
