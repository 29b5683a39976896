/**
 * The goodwill check: six questions before a kind act towards the other person
 * (docs/content-brief.md, T11). Where an answer is missing or unknown it never comes out in favour
 * of the act.
 */
import type { FormPart } from './answer';
import { wordsOf } from './form';

export const goodwillQuestions = [
  'welcome',
  'wanted',
  'refuse',
  'small',
  'freely',
  'no-surprise',
] as const;
export type GoodwillQuestion = (typeof goodwillQuestions)[number];

/** What each answer reads in the journal; also what is stored. */
export const goodwillAnswers = ['Yes', 'No', 'I don’t know'] as const;
export type GoodwillAnswer = (typeof goodwillAnswers)[number];

/**
 * What the check says. open: not all was answered, and no answer settles it yet. not-now: better left.
 * smaller, freely: one thing to change first. ask-first: ask, or let it go. kind: do it once.
 */
export type GoodwillOutcome = 'open' | 'not-now' | 'smaller' | 'freely' | 'ask-first' | 'kind';

/** Without a yes to these, the kind thing is to leave it. */
const decisive: readonly GoodwillQuestion[] = ['welcome', 'refuse', 'no-surprise'];

/** The answer some words name; null for any other words. */
const answerFrom = (words: string): GoodwillAnswer | null =>
  goodwillAnswers.find((answer) => answer === words) ?? null;

/**
 * What six answers come to, the gravest first. A 'no' to whether contact is welcome, whether they can
 * refuse, or whether it is free of surprise settles it at once, and so does not knowing; `isDeadEnd`
 * (an act of a kind that is never cleared) does too. Words that are no answer count as none.
 */
export function goodwillOutcome(parts: readonly FormPart[], isDeadEnd: boolean): GoodwillOutcome {
  const given = (name: GoodwillQuestion): GoodwillAnswer | null => answerFrom(wordsOf(parts, name));
  const isNo = (name: GoodwillQuestion): boolean => given(name) === 'No';
  if (isDeadEnd || decisive.some(isNo)) return 'not-now';
  if (goodwillQuestions.some((name) => given(name) === null)) return 'open';
  if (decisive.some((name) => given(name) !== 'Yes')) return 'not-now';
  if (given('freely') !== 'Yes') return 'freely';
  if (given('small') !== 'Yes') return 'smaller';
  return given('wanted') === 'Yes' ? 'kind' : 'ask-first';
}
