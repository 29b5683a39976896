/** The facts that an answer about safety changes, and what clearing the answers leaves. */
import type { FactName, FactOf, Facts, FactValue } from './facts';
import { safetyAnswer, safetyFact, type Safety } from './safety';
import {
  contactQuestionIds,
  safetyQuestionIds,
  type SafetyAnswer,
  type SafetyQuestionId,
} from './safety-questions';

type SpaceKept = NonNullable<FactOf<'safety.space'>>;

type Change = readonly (readonly [name: FactName, value: FactValue])[];

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

/** The facts to change for an answer; naming a wish for no contact again takes back that it was lifted. */
export function factsForAnswer(id: SafetyQuestionId, answer: SafetyAnswer): Change {
  const asksForSpace =
    (id === 'SQ5' && (answer === 'yes' || answer === 'for-a-while')) ||
    (id === 'SQ6' && (answer === 'yes' || answer === 'not-sure'));
  return [[safetyFact(id), answer], ...(asksForSpace ? [['safety.left', null] as const] : [])];
}

/** The facts to change when the person answers whether contact is welcome now, in this turn. */
export const factsForLeavingSpace = (isWelcome: boolean, turn: number): Change =>
  isWelcome
    ? [
        ['safety.left', turn],
        ['safety.space', null],
      ]
    : [['safety.left', 'no']];

/** The facts to change when that answer is taken back; what it lifted counts again. */
export function factsForTakingBack(facts: Facts): Change {
  const order = safetyAnswer(facts, 'SQ6');
  const asked = safetyAnswer(facts, 'SQ5');
  const isRuleOnly = order === 'not-sure' && asked !== 'yes' && asked !== 'for-a-while';
  const kept: SpaceKept = order === 'yes' ? 'order' : isRuleOnly ? 'may-be-order' : 'asked';
  return [
    ['safety.left', null],
    ['safety.space', kept],
  ];
}

/**
 * The facts to change when the answers are cleared in this turn. The turn alone stays: no earlier
 * readiness check holds after it, and contact is asked about again before any is planned.
 */
export function factsForClearing(facts: Facts, turn: number): Change {
  const kept = safetyFacts.filter((name) => (facts.get(name) ?? null) !== null);
  if (kept.length === 0) return [];
  return [...kept.map((name) => [name, null] as const), ['safety.cleared', turn]];
}

/** The facts to change when somebody goes on past the questions before contact: what they left out was skipped. */
export const factsForGoingOn = (facts: Facts): Change =>
  contactQuestionIds
    .filter((id) => safetyAnswer(facts, id) === undefined)
    .map((id) => [safetyFact(id), 'skip'] as const);
