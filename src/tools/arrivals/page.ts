import { feelingsSource } from '@/journal/feelings';
import type { ToolPage } from '@/journal/tool-page';

/** One check-in: three suns and a few words. */
export const checkInPage = {
  source: feelingsSource,
  title: 'Feelings check-in',
  kind: 'form',
  fields: {
    pleasant: { label: 'Pleasant', kind: 'rating' },
    energy: { label: 'Energy', kind: 'rating' },
    steady: { label: 'Steady', kind: 'rating' },
    'feeling.*': { label: '', kind: 'option' },
    own: { label: 'A word of my own', kind: 'own' },
    'own.strength': { label: 'How strong', kind: 'option' },
    trigger: { label: 'What set it off', kind: 'own' },
  },
  leaves: 'always',
  reopens: 'put-right',
} as const satisfies ToolPage;
