import type { BlameFinding } from '@/wording/blame';
import type { CrisisFinding } from '@/wording/crisis';

/** What words can be read for, and what is found. */
export type Readings = { blame: readonly BlameFinding[]; crisis: readonly CrisisFinding[] };

/** Each is loaded with the first words it reads. */
export const detectors: { [K in keyof Readings]: (text: string) => Promise<Readings[K]> } = {
  blame: async (text) => (await import('@/wording/blame')).findBlame(text),
  crisis: async (text) => (await import('@/wording/crisis')).findCrisis(text),
};
