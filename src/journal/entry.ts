import type { Answer, ArrivalLevel } from './answer';

/** Where an entry comes from: a prompt of the guide ('U1-2') or a tool ('arrivals'). */
export type Source = string;

/**
 * open: being written. answered: the person went on from it. skipped: the person chose to leave it,
 * which is an answer of its own; words already written stay in `answer`, so a skip can be undone.
 */
export type Outcome = 'open' | 'answered' | 'skipped';

/**
 * When a draft was begun and last changed by the journal's own count (`store/turns.ts`), which goes on
 * where a clock is put back; 0 in drafts of before there was one. `dated` is when its day was put right
 * by hand, which says nothing of its words.
 */
export type Turn = { begun: number; edited: number; dated?: number };

/** Minutes east of UTC where `startedAt` and `editedAt` were taken; what is not known is left out. */
export type Offsets = { started?: number; edited?: number };

/** One dated version of an entry. Times are milliseconds since 1970, UTC; the person's own clock. */
export type Draft = {
  id: string;
  entry: string;
  source: Source;
  /** The question as it was put, kept so that the page reads on without the guide. */
  asked: string;
  startedAt: number;
  editedAt: number;
  turn: Turn;
  offsets?: Offsets;
  answer: Answer;
  outcome: Outcome;
  arrived?: ArrivalLevel;
};

/** What a person wrote for one prompt, or with one tool: its drafts, oldest first, never empty. */
export type Entry = {
  id: string;
  source: Source;
  drafts: readonly Draft[];
  kept: boolean;
};
