import type { ApologySlip } from '@/wording/apology';
import type { BlameFinding } from '@/wording/blame';
import type { CrisisFinding } from '@/wording/crisis';

/** What words can be read for, and what is found. */
export type Readings = {
  apology: readonly ApologySlip[];
  blame: readonly BlameFinding[];
  crisis: readonly CrisisFinding[];
};

/** Each is loaded with the first words it reads. Only the worker has them. */
export const detectors: { [K in keyof Readings]: (text: string) => Promise<Readings[K]> } = {
  apology: async (text) => (await import('@/wording/apology')).findApologySlips(text),
  blame: async (text) => (await import('@/wording/blame')).findBlame(text),
  crisis: async (text) => (await import('@/wording/crisis')).findCrisis(text),
};
