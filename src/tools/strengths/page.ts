import { t } from '@lingui/core/macro';
import { fairLineSource, strengthsSource } from '@/journal/tool-sources';
import type { ToolPage } from '@/journal/tool-page';

/** What one can do, with a moment that shows it, and what mattered. */
export const strengthsPage = {
  source: strengthsSource,
  title: t`Strengths`,
  kind: 'form',
  fields: {
    'strength.*.what': { label: t`A strength`, kind: 'own' },
    'strength.*.moment': { label: t`A real moment that shows it`, kind: 'own' },
    'strength.*.who': { label: t`Someone who’d agree`, kind: 'own' },
    'value.*': { label: t`Matters to me`, kind: 'option' },
    lived: { label: t`A time I lived it`, kind: 'own' },
  },
  leaves: 'always',
  reopens: null,
} as const satisfies ToolPage;

/** A harsh thought, put so that one can believe it. */
export const fairLinePage = {
  source: fairLineSource,
  title: t`A fair line`,
  kind: 'form',
  fields: {
    harsh: { label: t`The harsh thought`, kind: 'own' },
    fair: { label: t`Fair and true`, kind: 'own' },
    believe: { label: t`I believe it`, kind: 'rating' },
  },
  leaves: 'always',
  reopens: 'put-right',
} as const satisfies ToolPage;
