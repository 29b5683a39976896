import type { StageSlug, StageWords } from './stage';

/** The most of the guide's words: those of a stage come with its first page. */
export const loadWords: Readonly<Record<StageSlug, () => Promise<StageWords>>> = {
  begin: async () => (await import('./begin/words')).beginWords,
  understand: async () => (await import('./understand/words')).understandWords,
  prepare: async () => (await import('./prepare/words')).prepareWords,
  weigh: async () => (await import('./weigh/words')).weighWords,
  reconnect: async () => (await import('./reconnect/words')).reconnectWords,
  communicate: async () => (await import('./communicate/words')).communicateWords,
  'follow-through': async () => (await import('./follow-through/words')).followThroughWords,
  closing: async () => (await import('./closing/words')).closingWords,
};
