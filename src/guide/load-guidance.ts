import type { GuidanceByStep, StageSlug } from './stage';

/** The readings are the most of the guide's words: each stage's come with its first page. */
export const loadGuidance: Readonly<Record<StageSlug, () => Promise<GuidanceByStep>>> = {
  begin: async () => (await import('./begin/guidance')).beginGuidance,
  understand: async () => (await import('./understand/guidance')).understandGuidance,
  prepare: async () => (await import('./prepare/guidance')).prepareGuidance,
  weigh: async () => (await import('./weigh/guidance')).weighGuidance,
  reconnect: async () => (await import('./reconnect/guidance')).reconnectGuidance,
  communicate: async () => (await import('./communicate/guidance')).communicateGuidance,
  'follow-through': async () => (await import('./follow-through/guidance')).followThroughGuidance,
  closing: async () => (await import('./closing/guidance')).closingGuidance,
};
