/**
 * What the safety questions change. They are nobody's diagnosis: a person's answers put pages about
 * contact away and bring help nearer, and are theirs to change or clear (docs/content-brief.md, 5.1
 * and 5.2).
 */
import { stillLasts } from './elapsed';
import { factOf, type FactName, type FactOf, type Facts, type FactValue } from './facts';
import { lastTurn } from './order';
import type { Entries } from './entries';
import { entriesFor, newestDraft } from './entries';
import { safetyQuestionIds, type SafetyAnswer, type SafetyQuestionId } from './safety-questions';

/** The path a journal is on; of several that apply the strictest counts: safety, space, change. */
export type SafetyPathName = 'open' | 'safety' | 'space' | 'change';

/** Why a journal is on its path: a safety question, the page R1-1, or a week the person chose. */
export type SafetyReason = SafetyQuestionId | 'R1-1' | 'earlier' | 'week';

export type Safety = {
  path: SafetyPathName;
  /** Everything that speaks for a path other than the open one, the path's own reasons first. */
  reasons: readonly SafetyReason[];
  /** Contact there has to be, about children, work, money or a home. */
  practicalOnly: boolean;
  /** Whether they asked for no contact themselves, also where a stricter path than space counts. */
  askedForRoom: 'no' | 'for-a-while' | 'yes';
  /** An order or rule about contact: one there is, or one there may be. */
  hasOrder: boolean;
  mayHaveOrder: boolean;
  thinksOfDying: boolean;
  deviceShared: boolean;
  answeredAny: boolean;
  /** Questions skipped or not answered yet. */
  unknown: readonly SafetyQuestionId[];
  /** Until when (ms) the person put the contact pages away themselves. */
  awayUntil?: number;
  /** Since when an earlier readiness check no longer holds, as `lastTurn` of its draft has it. */
  askAfreshSince?: number;
};

export const safetyFact = <Id extends SafetyQuestionId>(id: Id) => `safety.${id}` as const;

type SpaceKept = NonNullable<FactOf<'safety.space'>>;

/** Every fact that 'clear safety answers' sets to null. What is in the journal stays. */
export const safetyFacts: readonly FactName[] = [
  ...safetyQuestionIds.map(safetyFact),
  'safety.space',
  'safety.left',
  'safety.away',
  'safety.harm',
  'askedFor',
];

/** The answer to one question; undefined where there is none, or the fact holds anything else. */
export const safetyAnswer = (facts: Facts, id: SafetyQuestionId): SafetyAnswer | undefined =>
  factOf(facts, safetyFact(id)) ?? undefined;

/** The contact pages are put away for a week at a time; so much (ms) no clock change adds. */
const longestAway = 14 * 86_400_000;

const timeOf = (
  facts: Facts,
  name: 'safety.left' | 'safety.away' | 'safety.harm',
): number | undefined => {
  const kept = factOf(facts, name);
  return typeof kept === 'number' ? kept : undefined;
};

/** The newest answer to 'is contact welcome' that was not set aside. */
function welcomePage(entries: Entries): { option: string; at: number } | undefined {
  const draft = newestDraft(entriesFor(entries, 'R1-1').at(-1));
  if (draft === undefined || draft.outcome === 'skipped') return undefined;
  if (draft.answer.kind !== 'single-choice' || draft.answer.chosen === null) return undefined;
  return { option: draft.answer.chosen.option, at: lastTurn(draft) };
}

type Space = Pick<Safety, 'reasons' | 'askedForRoom' | 'hasOrder' | 'mayHaveOrder'>;

/** What says that they want no contact, unless the person has since been told otherwise. */
function spaceOf(facts: Facts, entries: Entries): Space {
  const leftAt = timeOf(facts, 'safety.left');
  const page = welcomePage(entries);
  const isPageNewer = page !== undefined && (leftAt === undefined || page.at > leftAt);
  const pageSays = (option: string): boolean => isPageNewer && page.option === option;
  const hasLeft = leftAt !== undefined;
  const earlier = factOf(facts, 'safety.space');
  const asked = hasLeft ? undefined : safetyAnswer(facts, 'SQ5');
  const order = hasLeft ? undefined : safetyAnswer(facts, 'SQ6');

  const reasons: SafetyReason[] = [];
  if (asked === 'yes' || asked === 'for-a-while') reasons.push('SQ5');
  if (order === 'yes' || order === 'not-sure') reasons.push('SQ6');
  if (pageSays('asked-not-to') || pageSays('blocked') || pageSays('order')) reasons.push('R1-1');
  const isEarlier = earlier !== null;
  if (reasons.length === 0 && isEarlier) reasons.push('earlier');
  return {
    reasons,
    askedForRoom:
      asked === 'yes' || pageSays('asked-not-to') || pageSays('blocked')
        ? 'yes'
        : asked === 'for-a-while'
          ? 'for-a-while'
          : earlier === 'asked'
            ? 'yes'
            : 'no',
    hasOrder: order === 'yes' || pageSays('order') || earlier === 'order',
    mayHaveOrder: order === 'not-sure' || earlier === 'may-be-order',
  };
}

/**
 * The path a journal is on at `now` (ms), from the safety answers among its facts and from its newest
 * answer to R1-1. Facts of any other shape than the ones written here count as no answer.
 */
export function safetyOf(facts: Facts, entries: Entries, now: number): Safety {
  const says = (id: SafetyQuestionId, ...answers: readonly SafetyAnswer[]): boolean => {
    const given = safetyAnswer(facts, id);
    return given !== undefined && answers.includes(given);
  };
  const space = spaceOf(facts, entries);
  const away = timeOf(facts, 'safety.away');
  const isAway = away !== undefined && stillLasts(away, now, longestAway);
  const harm = timeOf(facts, 'safety.harm');

  const afraid = (['SQ1', 'SQ2', 'SQ3'] as const).filter((id) => says(id, 'yes', 'sometimes'));
  const worried: SafetyReason[] = [
    ...(says('SQ4', 'yes', 'sometimes') ? (['SQ4'] as const) : []),
    ...(isAway ? (['week'] as const) : []),
  ];
  const path: SafetyPathName =
    afraid.length > 0
      ? 'safety'
      : space.reasons.length > 0
        ? 'space'
        : worried.length > 0
          ? 'change'
          : 'open';
  const given = safetyQuestionIds.map((id) => [id, safetyAnswer(facts, id)] as const);

  return {
    path,
    reasons: [...afraid, ...space.reasons, ...worried],
    practicalOnly: says('SQ7', 'yes') || welcomePage(entries)?.option === 'practical',
    askedForRoom: space.askedForRoom,
    hasOrder: space.hasOrder,
    mayHaveOrder: space.mayHaveOrder && !space.hasOrder,
    thinksOfDying: says('SQ8', 'yes', 'a-little'),
    deviceShared: says('SQ9', 'yes', 'maybe'),
    answeredAny: given.some(([, answer]) => answer !== undefined),
    unknown: given
      .filter(([, answer]) => answer === undefined || answer === 'skip')
      .map(([id]) => id),
    ...(isAway ? { awayUntil: away } : {}),
    ...(harm === undefined ? {} : { askAfreshSince: harm }),
  };
}

/**
 * Whether pages and tools about getting in touch are open: planning a message or a meeting, and
 * sending anything. Writing what stays in the journal never depends on this.
 */
export const mayPlanContact = ({ path }: Pick<Safety, 'path'>): boolean => path === 'open';

/** What is kept of the space path when a screen is opened on it; null where nothing is to be kept. */
export const spaceToKeep = ({ askedForRoom, hasOrder, mayHaveOrder }: Safety): SpaceKept | null =>
  hasOrder ? 'order' : askedForRoom !== 'no' ? 'asked' : mayHaveOrder ? 'may-be-order' : null;

/** The facts to change for an answer; naming a wish for no contact again takes back that it was lifted. */
export function factsForAnswer(
  id: SafetyQuestionId,
  answer: SafetyAnswer,
): readonly (readonly [name: FactName, value: FactValue])[] {
  const asksForSpace =
    (id === 'SQ5' && (answer === 'yes' || answer === 'for-a-while')) ||
    (id === 'SQ6' && (answer === 'yes' || answer === 'not-sure'));
  return [[safetyFact(id), answer], ...(asksForSpace ? [['safety.left', null] as const] : [])];
}

/** The facts to change when the person answers whether contact is welcome now, in this turn. */
export const factsForLeavingSpace = (
  isWelcome: boolean,
  turn: number,
): readonly (readonly [name: FactName, value: FactValue])[] =>
  isWelcome
    ? [
        ['safety.left', turn],
        ['safety.space', null],
      ]
    : [['safety.left', 'no']];

/** The facts to change when that answer is taken back; what it lifted counts again. */
export function factsForTakingBack(
  facts: Facts,
): readonly (readonly [name: FactName, value: FactValue])[] {
  const order = safetyAnswer(facts, 'SQ6');
  const asked = safetyAnswer(facts, 'SQ5');
  const isRuleOnly = order === 'not-sure' && asked !== 'yes' && asked !== 'for-a-while';
  const kept: SpaceKept = order === 'yes' ? 'order' : isRuleOnly ? 'may-be-order' : 'asked';
  return [
    ['safety.left', null],
    ['safety.space', kept],
  ];
}
