/** What an act hangs on: 'after breakfast', 'at the bus stop', 'when I get home'. */
export type Cue = 'after' | 'at' | 'when';
export const selfCareSource = 'self-care-week';
export const cueWords: Record<Cue, string> = { after: 'After', at: 'At', when: 'When' };
export const cues: readonly Cue[] = ['after', 'at', 'when'];
