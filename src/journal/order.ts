/**
 * What was written before what. The journal's own count decides, and a clock only where it says
 * nothing: drafts of before it stand first, by their times.
 */
import type { Draft } from './entry';

const byId = (a: Draft, b: Draft): number => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);

/** The drafts of one page, the oldest words first; the same in every tab, whatever came in first. */
export const oldestFirst = (a: Draft, b: Draft): number =>
  a.turn.begun - b.turn.begun ||
  a.turn.edited - b.turn.edited ||
  a.startedAt - b.startedAt ||
  a.editedAt - b.editedAt ||
  byId(a, b);

/** Drafts of different pages by when they were begun: working on one later doesn't move it. */
export const begunFirst = (a: Draft, b: Draft): number =>
  a.turn.begun - b.turn.begun || a.startedAt - b.startedAt || byId(a, b);

/** Drafts by when somebody last worked on them. */
export const editedFirst = (a: Draft, b: Draft): number =>
  a.turn.edited - b.turn.edited || a.editedAt - b.editedAt || byId(a, b);

/**
 * When a draft was last worked on by the journal's count, which is the time in ms where no clock went
 * wrong; in drafts of before the count, by the clock.
 */
export const lastTurn = ({ turn, editedAt }: Draft): number =>
  turn.edited === 0 ? editedAt : turn.edited;
