import { t } from '@lingui/core/macro';
import { closingLetterSource } from '@/journal/letters';
import { letterSource } from '@/journal/tool-sources';
import type { ToolPage } from '@/journal/tool-page';

/** A letter for nobody's eyes; it has a screen of its own, where it can be sealed or let go. */
export const unsentLetterPage = {
  source: letterSource,
  title: t`An unsent letter`,
  kind: 'letter',
  fields: {},
  leaves: 'never',
  reopens: null,
} as const satisfies ToolPage;

/** The same in three parts, all of them optional. */
export const closingLetterPage = {
  source: closingLetterSource,
  title: t`A closing letter`,
  kind: 'form',
  fields: {
    thank: { label: t`What I thank you for`, kind: 'own' },
    'put-down': { label: t`What I put down`, kind: 'own' },
    'take-along': { label: t`What I take along`, kind: 'own' },
  },
  leaves: 'never',
  reopens: null,
} as const satisfies ToolPage;
