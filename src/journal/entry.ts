import type { Answer, ArrivalLevel } from './answer';

/** Where an entry comes from: a prompt of the guide ('U1-2') or a tool ('arrivals'). */
export type Source = string;

/**
 * open: being written. answered: the person went on from it. skipped: the person chose to leave it,
 * which is an answer of its own; words already written stay in `answer`, so a skip can be undone.
 */
export type Outcome = 'open' | 'answered' | 'skipped';

/** One dated version of an entry. Times are milliseconds since 1970, UTC; the person's own clock. */
export type Draft = {
  id: string;
  entry: string;
  source: Source;
  /** The question as it was put, kept so that the page reads on without the guide. */
  asked: string;
  startedAt: number;
  editedAt: number;
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
