import { t } from '@lingui/core/macro';
import { pauseSource } from '@/journal/pause';
import type { ToolPage } from '@/journal/tool-page';

/** A pause: the pull before and after, and what was done instead. */
export const pausePage = {
  source: pauseSource,
  title: t`Pause`,
  kind: 'form',
  fields: {
    instead: { label: t`What I do instead`, kind: 'own' },
    before: { label: t`The pull, before`, kind: 'option' },
    trigger: { label: t`What happened just before`, kind: 'own' },
    after: { label: t`The pull, after`, kind: 'option' },
    helped: { label: t`What helped`, kind: 'own' },
    waited: { label: t`Waited`, kind: 'option' },
    next: { label: t`Then`, kind: 'own' },
  },
  leaves: 'always',
  reopens: null,
} as const satisfies ToolPage;
