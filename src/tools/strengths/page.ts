import { fairLineSource, strengthsSource } from '@/journal/tool-sources';
import type { ToolPage } from '@/journal/tool-page';

/** What one can do, with a moment that shows it, and what mattered. */
export const strengthsPage = {
  source: strengthsSource,
  title: 'Strengths',
  kind: 'form',
  fields: {
    'strength.*.what': { label: 'A strength', kind: 'own' },
    'strength.*.moment': { label: 'A real moment that shows it', kind: 'own' },
    'strength.*.who': { label: 'Someone who’d agree', kind: 'own' },
    'value.*': { label: 'Matters to me', kind: 'option' },
    lived: { label: 'A time I lived it', kind: 'own' },
  },
  leaves: 'always',
  reopens: null,
} as const satisfies ToolPage;

/** A harsh thought, put so that one can believe it. */
export const fairLinePage = {
  source: fairLineSource,
  title: 'A fair line',
  kind: 'form',
  fields: {
    harsh: { label: 'The harsh thought', kind: 'own' },
    fair: { label: 'Fair and true', kind: 'own' },
    believe: { label: 'I believe it', kind: 'rating' },
  },
  leaves: 'always',
  reopens: 'put-right',
} as const satisfies ToolPage;
