import { t } from '@lingui/core/macro';
import { feelingsSource } from '@/journal/feelings';
import type { ToolPage } from '@/journal/tool-page';

/** One check-in: three suns and a few words. */
export const checkInPage = {
  source: feelingsSource,
  title: t`Feelings check-in`,
  kind: 'form',
  fields: {
    pleasant: { label: t`Pleasant`, kind: 'rating' },
    energy: { label: t`Energy`, kind: 'rating' },
    steady: { label: t`Steady`, kind: 'rating' },
    'feeling.*': { label: '', kind: 'option' },
    own: { label: t`A word of my own`, kind: 'own' },
    'own.strength': { label: t`How strong`, kind: 'option' },
    trigger: { label: t`What set it off`, kind: 'own' },
  },
  leaves: 'always',
  reopens: 'put-right',
} as const satisfies ToolPage;
