import { t } from '@lingui/core/macro';
import { cueWords, selfCareSource } from './cue-words';
import type { ToolPage } from '@/journal/tool-page';

/** Up to four small acts over seven days; each is labelled by its number, each day by its name. */
export const selfCarePage = {
  source: selfCareSource,
  title: t`Self-care week`,
  kind: 'form',
  fields: {
    'act.*.what': { label: t`Act`, kind: 'own' },
    'act.*.after': { label: cueWords.after, kind: 'own' },
    'act.*.at': { label: cueWords.at, kind: 'own' },
    'act.*.when': { label: cueWords.when, kind: 'own' },
    'act.*.on.*': { label: t`Day`, kind: 'option' },
  },
  leaves: 'always',
  reopens: null,
} as const satisfies ToolPage;
