/**
 * What the safety questions change. They are nobody's diagnosis: a person's answers put pages about
 * contact away and bring help nearer, and are theirs to change or clear (docs/content-brief.md, 5.1
 * and 5.2).
 */
import type { FactValue } from './facts';
import type { Entries } from './progress';
import { entriesFor, newestDraft } from './progress';

export const safetyQuestionIds = [
  'SQ1',
  'SQ2',
  'SQ3',
  'SQ4',
  'SQ5',
  'SQ6',
  'SQ7',
  'SQ8',
  'SQ9',
] as const;

export type SafetyQuestionId = (typeof safetyQuestionIds)[number];

/** Every answer there is; which question offers which, `safetyAnswers` says. */
export type SafetyAnswer =
  | 'no'
  | 'sometimes'
  | 'yes'
  | 'for-a-while'
  | 'not-sure'
  | 'a-little'
  | 'maybe'
  | 'skip';

/** The answers of each question, in the order they are offered. Any question may be skipped. */
export const safetyAnswers: Record<SafetyQuestionId, readonly SafetyAnswer[]> = {
  SQ1: ['no', 'sometimes', 'yes', 'skip'],
  SQ2: ['no', 'yes', 'skip'],
  SQ3: ['no', 'sometimes', 'yes', 'skip'],
  SQ4: ['no', 'sometimes', 'yes', 'skip'],
  SQ5: ['no', 'for-a-while', 'yes', 'skip'],
  SQ6: ['no', 'not-sure', 'yes', 'skip'],
  SQ7: ['no', 'yes', 'skip'],
  SQ8: ['no', 'a-little', 'yes', 'skip'],
  SQ9: ['no', 'maybe', 'yes', 'skip'],
};

/** The questions asked once more, where they are unknown, before any contact is planned. */
export const contactQuestionIds: readonly SafetyQuestionId[] = safetyQuestionIds.slice(0, 6);

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
  /** Since when (ms) an earlier readiness check no longer holds. */
  askAfreshSince?: number;
};

type Facts = ReadonlyMap<string, FactValue>;

export const safetyFact = (id: SafetyQuestionId): string => `safety.${id}`;

/**
 * Kept where a screen was opened on the space path ('asked', 'order' or 'may-be-order'), so that the path is left by
 * the question meant for that, and not by changing what led to it.
 */
export const spaceFact = 'safety.space';
const spacesKept = ['asked', 'order', 'may-be-order'] as const;
type SpaceKept = (typeof spacesKept)[number];
/** When (ms) the person said that they were told contact is welcome; 'no' where they said they were not. */
export const leftSpaceFact = 'safety.left';
/** Until when (ms) the contact pages are put away at the person's own wish. */
export const awayFact = 'safety.away';
/** When (ms) a page last spoke of harming someone; a readiness check from before is asked afresh. */
export const harmFact = 'safety.harm';
/** What they asked for, in their words. */
export const askedForFact = 'askedFor';

/** Every fact that 'clear safety answers' sets to null. What is in the journal stays. */
export const safetyFacts: readonly string[] = [
  ...safetyQuestionIds.map(safetyFact),
  spaceFact,
  leftSpaceFact,
  awayFact,
  harmFact,
  askedForFact,
];

/** The answer to one question; undefined where there is none, or the fact holds anything else. */
export function safetyAnswer(facts: Facts, id: SafetyQuestionId): SafetyAnswer | undefined {
  const kept = facts.get(safetyFact(id));
  return safetyAnswers[id].find((answer) => answer === kept);
}

const asTime = (fact: FactValue | undefined): number | undefined =>
  typeof fact === 'number' && Number.isFinite(fact) ? fact : undefined;

/** The newest answer to 'is contact welcome' that was not set aside. */
function welcomePage(entries: Entries): { option: string; at: number } | undefined {
  const draft = newestDraft(entriesFor(entries, 'R1-1').at(-1));
  if (draft === undefined || draft.outcome === 'skipped') return undefined;
  if (draft.answer.kind !== 'single-choice' || draft.answer.chosen === null) return undefined;
  return { option: draft.answer.chosen.option, at: draft.editedAt };
}

type Space = Pick<Safety, 'reasons' | 'askedForRoom' | 'hasOrder' | 'mayHaveOrder'>;

/** What says that they want no contact, unless the person has since been told otherwise. */
function spaceOf(facts: Facts, entries: Entries): Space {
  const leftAt = asTime(facts.get(leftSpaceFact));
  const page = welcomePage(entries);
  const isPageNewer = page !== undefined && (leftAt === undefined || page.at > leftAt);
  const pageSays = (option: string): boolean => isPageNewer && page.option === option;
  const hasLeft = leftAt !== undefined;
  const earlier = facts.get(spaceFact);
  const asked = hasLeft ? undefined : safetyAnswer(facts, 'SQ5');
  const order = hasLeft ? undefined : safetyAnswer(facts, 'SQ6');

  const reasons: SafetyReason[] = [];
  if (asked === 'yes' || asked === 'for-a-while') reasons.push('SQ5');
  if (order === 'yes' || order === 'not-sure') reasons.push('SQ6');
  if (pageSays('asked-not-to') || pageSays('blocked') || pageSays('order')) reasons.push('R1-1');
  const isEarlier = spacesKept.some((kept) => kept === earlier);
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
  const away = asTime(facts.get(awayFact));
  const isAway = away !== undefined && away > now;
  const harm = asTime(facts.get(harmFact));

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
): readonly (readonly [name: string, value: FactValue])[] {
  const asksForSpace =
    (id === 'SQ5' && (answer === 'yes' || answer === 'for-a-while')) ||
    (id === 'SQ6' && (answer === 'yes' || answer === 'not-sure'));
  return [[safetyFact(id), answer], ...(asksForSpace ? [[leftSpaceFact, null] as const] : [])];
}

/** The facts to change when the person answers whether contact is welcome now, at `now` (ms). */
export const factsForLeavingSpace = (
  isWelcome: boolean,
  now: number,
): readonly (readonly [name: string, value: FactValue])[] =>
  isWelcome
    ? [
        [leftSpaceFact, now],
        [spaceFact, null],
      ]
    : [[leftSpaceFact, 'no']];

/** The facts to change when that answer is taken back; what it lifted counts again. */
export function factsForTakingBack(
  facts: Facts,
): readonly (readonly [name: string, value: FactValue])[] {
  const order = safetyAnswer(facts, 'SQ6');
  const asked = safetyAnswer(facts, 'SQ5');
  const isRuleOnly = order === 'not-sure' && asked !== 'yes' && asked !== 'for-a-while';
  const kept: SpaceKept = order === 'yes' ? 'order' : isRuleOnly ? 'may-be-order' : 'asked';
  return [
    [leftSpaceFact, null],
    [spaceFact, kept],
  ];
}
