/** The facts that an answer about safety changes, and what clearing the answers leaves. */
import type { FactName, FactOf, Facts, FactValue } from './facts';
import { safetyFact, type Safety } from './safety';
import { safetyQuestionIds } from './safety-questions';

export type SpaceKept = NonNullable<FactOf<'safety.space'>>;

export type Change = readonly (readonly [name: FactName, value: FactValue])[];

/** Every fact that 'clear safety answers' sets to null. What is in the journal stays. */
export const safetyFacts: readonly FactName[] = [
  ...safetyQuestionIds.map(safetyFact),
  'safety.space',
  'safety.left',
  'safety.away',
  'safety.harm',
  'askedFor',
];

/** What is kept of the space path when a screen is opened on it; null where nothing is to be kept. */
export const spaceToKeep = ({ askedForRoom, hasOrder, mayHaveOrder }: Safety): SpaceKept | null =>
  hasOrder ? 'order' : askedForRoom !== 'no' ? 'asked' : mayHaveOrder ? 'may-be-order' : null;

/**
 * The facts to change when the answers are cleared in this turn. The turn alone stays: no earlier
 * readiness check holds after it, and contact is asked about again before any is planned.
 */
export function factsForClearing(facts: Facts, turn: number): Change {
  const kept = safetyFacts.filter((name) => (facts.get(name) ?? null) !== null);
  if (kept.length === 0) return [];
  return [...kept.map((name) => [name, null] as const), ['safety.cleared', turn]];
}
