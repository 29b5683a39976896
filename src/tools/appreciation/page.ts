import { appreciationSource, thankYouSource } from '@/journal/tool-sources';
import type { ToolPage } from '@/journal/tool-page';

/** What one valued in them, what was hard, and what is good now: a line each. */
export const appreciationPage = {
  source: appreciationSource,
  title: 'Appreciation',
  kind: 'form',
  fields: {
    'them.*.line': { label: 'A moment', kind: 'own' },
    'hard.*.line': { label: 'A hard moment', kind: 'own' },
    'now.*.line': { label: 'Good in my life', kind: 'own' },
  },
  leaves: 'always',
  reopens: null,
} as const satisfies ToolPage;

/** A thank-you that asks for nothing back. */
export const thankYouPage = {
  source: thankYouSource,
  title: 'A thank-you',
  kind: 'letter',
  fields: {},
  leaves: 'never',
  reopens: 'put-right',
} as const satisfies ToolPage;
