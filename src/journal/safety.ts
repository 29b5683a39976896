/**
 * What the safety questions change. They are nobody's diagnosis: a person's answers put pages about
 * contact away and bring help nearer, and are theirs to change or clear (docs/content-brief.md, 5.1
 * and 5.2).
 */
import { stillLasts } from './elapsed';
import { factOf, type Facts } from './facts';
import { lastTurn } from './order';
import type { Entries } from './entries';
import { entriesFor, newestDraft } from './entries';
import {
  contactQuestionIds,
  safetyQuestionIds,
  type SafetyAnswer,
  type SafetyQuestionId,
} from './safety-questions';

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
  /** The answers were cleared, and what comes before contact has not been asked again since. */
  askAgain: boolean;
  /** They were told that contact is welcome after they had asked for none. */
  hasLeftSpace: boolean;
};

export const safetyFact = <Id extends SafetyQuestionId>(id: Id) => `safety.${id}` as const;

/** The answer to one question; undefined where there is none, or the fact holds anything else. */
export const safetyAnswer = (facts: Facts, id: SafetyQuestionId): SafetyAnswer | undefined =>
  factOf(facts, safetyFact(id)) ?? undefined;

/** The contact pages are put away for a week at a time; so much (ms) no clock change adds. */
const longestAway = 14 * 86_400_000;

const timeOf = (
  facts: Facts,
  name: 'safety.left' | 'safety.away' | 'safety.harm' | 'safety.cleared',
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
  const pageReasons = ['asked-for-time', 'asked-not-to', 'blocked', 'order'];
  if (pageReasons.some(pageSays)) reasons.push('R1-1');
  const isEarlier = earlier !== null;
  if (reasons.length === 0 && isEarlier) reasons.push('earlier');
  return {
    reasons,
    askedForRoom:
      asked === 'yes' || pageSays('asked-not-to') || pageSays('blocked')
        ? 'yes'
        : asked === 'for-a-while' || pageSays('asked-for-time')
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
  const afresh = [timeOf(facts, 'safety.harm'), timeOf(facts, 'safety.cleared')].filter(
    (turn) => turn !== undefined,
  );

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
    ...(afresh.length === 0 ? {} : { askAfreshSince: Math.max(...afresh) }),
    askAgain:
      timeOf(facts, 'safety.cleared') !== undefined &&
      contactQuestionIds.some((id) => safetyAnswer(facts, id) === undefined),
    hasLeftSpace: space.askedForRoom === 'no' && timeOf(facts, 'safety.left') !== undefined,
  };
}

/**
 * Whether pages and tools about getting in touch are open: planning a message or a meeting, and
 * sending anything. Writing what stays in the journal never depends on this.
 */
export const mayPlanContact = ({ path, askAgain }: Pick<Safety, 'path' | 'askAgain'>): boolean =>
  path === 'open' && !askAgain;
