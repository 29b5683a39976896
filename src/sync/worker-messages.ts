import type { ServerFound } from './find-server';
import type { ChangeBatch, ListedChange, PutAnswer, SealedItem, ServerAnswer } from './server-port';
import type { Login } from './sync-port';

/** What the worker is asked; every question has a number, and is answered under it. */
export type WorkerQuestion =
  | { kind: 'put'; id: number; items: readonly SealedItem[] }
  | { kind: 'changes'; id: number; since: string | null; limit: number; wait: boolean }
  | { kind: 'listing'; id: number; since: string | null; limit: number }
  /** In place of 'pair', for a worker that does nothing else. */
  | { kind: 'find'; id: number; address: string; login: Login | null };

/** All that the worker is ever told: names that say nothing, sealed bytes, and what lets it in. */
export type WorkerOrder =
  /** Comes first; the worker talks to this server alone from then on. */
  | { kind: 'pair'; address: string; login: Login }
  /** What was asked under this number is no longer wanted. */
  | { kind: 'stop'; id: number }
  | WorkerQuestion;

export type WorkerAnswer = { id: number } & (
  | { kind: 'put'; answer: ServerAnswer<readonly PutAnswer[]> }
  | { kind: 'changes'; answer: ServerAnswer<ChangeBatch> }
  | { kind: 'listing'; answer: ServerAnswer<ChangeBatch<ListedChange>> }
  | { kind: 'find'; answer: ServerFound }
);
