import { cueWords, selfCareSource } from './cue-words';
import type { ToolPage } from '@/journal/tool-page';

/** Up to four small acts over seven days; each is labelled by its number, each day by its name. */
export const selfCarePage = {
  source: selfCareSource,
  title: 'Self-care week',
  kind: 'form',
  fields: {
    'act.*.what': { label: 'Act', kind: 'own' },
    'act.*.after': { label: cueWords.after, kind: 'own' },
    'act.*.at': { label: cueWords.at, kind: 'own' },
    'act.*.when': { label: cueWords.when, kind: 'own' },
    'act.*.on.*': { label: 'Day', kind: 'option' },
  },
  leaves: 'always',
  reopens: null,
} as const satisfies ToolPage;
