/** What an answer to a safety question keeps and takes away. */
import type { Facts } from './facts';
import { safetyAnswer, safetyFact } from './safety';
import { contactQuestionIds, type SafetyAnswer, type SafetyQuestionId } from './safety-questions';
import { type SpaceKept, type Change } from './safety-facts';

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

/** The facts to change when somebody goes on past the questions before contact: what they left out was skipped. */
export const factsForGoingOn = (facts: Facts): Change =>
  contactQuestionIds
    .filter((id) => safetyAnswer(facts, id) === undefined)
    .map((id) => [safetyFact(id), 'skip'] as const);
