import { t } from '@lingui/core/macro';
/** What an act hangs on: 'after breakfast', 'at the bus stop', 'when I get home'. */
export type Cue = 'after' | 'at' | 'when';
export const selfCareSource = 'self-care-week';
export const cueWords: Record<Cue, string> = { after: t`After`, at: t`At`, when: t`When` };
export const cues: readonly Cue[] = ['after', 'at', 'when'];
