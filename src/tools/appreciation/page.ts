import { t } from '@lingui/core/macro';
import { appreciationSource, thankYouSource } from '@/journal/tool-sources';
import type { ToolPage } from '@/journal/tool-page';

/** What one valued in them, what was hard, and what is good now: a line each. */
export const appreciationPage = {
  source: appreciationSource,
  title: t`Appreciation`,
  kind: 'form',
  fields: {
    'them.*.line': { label: t`A moment`, kind: 'own' },
    'hard.*.line': { label: t`A hard moment`, kind: 'own' },
    'now.*.line': { label: t`Good in my life`, kind: 'own' },
  },
  leaves: 'always',
  reopens: null,
} as const satisfies ToolPage;

/** A thank-you that asks for nothing back. */
export const thankYouPage = {
  source: thankYouSource,
  title: t`A thank-you`,
  kind: 'letter',
  fields: {},
  leaves: 'never',
  reopens: 'put-right',
} as const satisfies ToolPage;
