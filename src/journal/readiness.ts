/**
 * The readiness check: nine statements in three areas. It tells where somebody stands and what
 * could come first; it never adds the areas up and says nothing about the other person
 * (docs/content-brief.md, T03).
 */
import type { FormPart } from './answer';
import type { Draft } from './entry';
import { wordsOf } from './form';
import type { Entries } from './entries';
import { momentDaysLater } from './calendar-day';
import { isBelieved } from './elapsed';
import { editedFirst, lastTurn } from './order';
import { entriesFor } from './entries';
import type { Safety } from './safety';
import { mayPlanContact } from './safety';

export const readinessSource = 'readiness';

export const readinessAreas = ['steady', 'clear', 'kind'] as const;
export type ReadinessArea = (typeof readinessAreas)[number];

/** The statements of each area; an id is the name of the form's part and is never reused. */
export const readinessStatements = {
  steady: ['S1', 'S2', 'S3'],
  clear: ['C1', 'C2', 'C3'],
  kind: ['K1', 'K2', 'K3'],
} as const satisfies Record<ReadinessArea, readonly string[]>;

export type ReadinessStatement = (typeof readinessStatements)[ReadinessArea][number];

export const everyStatement: readonly ReadinessStatement[] = readinessAreas.flatMap(
  (area) => readinessStatements[area],
);

/** How far a statement holds, from 0 to 3. */
export type Holds = 0 | 1 | 2 | 3;

/** What each answer reads in the journal; also what is stored. */
export const holdsWords = ['Not yet', 'A little', 'Mostly', 'Yes'] as const;

const everyHold: readonly Holds[] = [0, 1, 2, 3];

/** The answer some words name; null for any other words. */
export const holdsFrom = (words: string): Holds | null =>
  everyHold.find((holds) => holdsWords[holds] === words) ?? null;

export type ReadinessLevel = 'not-yet' | 'getting-there' | 'settled';

export type AreaReading = {
  area: ReadinessArea;
  /** Null where none of its statements was answered. */
  level: ReadinessLevel | null;
  /** How many of its three statements were answered. */
  answered: number;
};

export type Readiness = {
  /** The area that needs most first; areas without an answer come last, equals in their own order. */
  areas: readonly AreaReading[];
  /** Statements answered with 'not yet' that ask for a night's sleep before anything is decided. */
  softStops: readonly ReadinessStatement[];
  answered: number;
};

/**
 * A 'not yet' on one of these asks for a night's sleep (docs/content-brief.md, T03, the soft stop).
 */
const sleepsOn: readonly ReadinessStatement[] = ['S2', 'S3', 'K2'];

const settledAbove = 2.2;
const gettingThereFrom = 1.3;

/** Bands of the mean of an area's answers. Nothing is settled while one of them is missing. */
function levelOf(mean: number, isWhole: boolean): ReadinessLevel {
  if (mean > settledAbove && isWhole) return 'settled';
  return mean >= gettingThereFrom ? 'getting-there' : 'not-yet';
}

type Rated = AreaReading & { mean: number };

function rate(area: ReadinessArea, holds: ReadonlyMap<string, Holds>): Rated {
  const ids = readinessStatements[area];
  const given = ids.flatMap((id) => holds.get(id) ?? []);
  if (given.length === 0) {
    return { area, level: null, answered: 0, mean: Number.POSITIVE_INFINITY };
  }
  const mean = given.reduce<number>((sum, one) => sum + one, 0) / given.length;
  return { area, level: levelOf(mean, given.length === ids.length), answered: given.length, mean };
}

/** How the three areas stand by a form's parts. Parts with unknown names or words count as no answer. */
export function readinessOf(parts: readonly FormPart[]): Readiness {
  const holds = new Map(
    everyStatement.flatMap((id) => {
      const given = holdsFrom(wordsOf(parts, id));
      return given === null ? [] : [[id, given] as const];
    }),
  );
  return {
    areas: readinessAreas
      .map((area) => rate(area, holds))
      // Two unanswered areas are infinitely far up both: their difference is no number.
      .toSorted((one, other) => (one.mean === other.mean ? 0 : one.mean - other.mean))
      .map(({ area, level, answered }) => ({ area, level, answered })),
    softStops: sleepsOn.filter((id) => holds.get(id) === 0),
    answered: holds.size,
  };
}

/** A check is asked again after this many days. */
export const readinessDays = 7;

export type ReadinessCheck = Readiness & {
  draft: Draft;
  /** When it was finished, in ms. */
  at: number;
  /** Until when (ms) it holds. */
  until: number;
  /** Whether it holds now: within its days, and not older than a page that spoke of harm. */
  isCurrent: boolean;
};

/** The newest finished check as it stands at `now` (ms); undefined where there is none. */
export function latestReadiness(
  entries: Entries,
  { askAfreshSince }: Pick<Safety, 'askAfreshSince'>,
  now: number,
): ReadinessCheck | undefined {
  const draft = entriesFor(entries, readinessSource)
    .flatMap(({ drafts }) => drafts)
    .filter(({ outcome, answer }) => outcome === 'answered' && answer.kind === 'form')
    .toSorted(editedFirst)
    .at(-1);
  if (draft?.answer.kind !== 'form') return undefined;
  const at = draft.editedAt;
  const until = momentDaysLater(at, readinessDays);
  const isOutdone = askAfreshSince !== undefined && askAfreshSince >= lastTurn(draft);
  return {
    ...readinessOf(draft.answer.parts),
    draft,
    at,
    until,
    // A clock that was set back makes a check lie ahead: such a one holds for nothing.
    isCurrent: isBelieved(at, now) && now < until && !isOutdone,
  };
}

/**
 * How contact may be planned. away: the path put it away. people-first: somebody thinks of not being
 * alive, and people come before plans. ask-first: the answers about safety were cleared, and what
 * comes before contact is asked again. unchecked: no readiness check holds. sleep-on-it: the check
 * holds and asks for a night's sleep. ready-to-plan says that the plan may be finished, and no more.
 */
export type ContactStanding =
  | 'away'
  | 'people-first'
  | 'ask-first'
  | 'unchecked'
  | 'sleep-on-it'
  | 'ready-to-plan';

/** Where planning contact stands (docs/content-brief.md, T03 and 5.2). */
export function contactStanding(
  safety: Pick<Safety, 'path' | 'thinksOfDying' | 'askAgain'>,
  check: ReadinessCheck | undefined,
): ContactStanding {
  if (safety.path !== 'open') return 'away';
  if (safety.thinksOfDying) return 'people-first';
  if (!mayPlanContact(safety)) return 'ask-first';
  if (check === undefined || !check.isCurrent || check.answered < everyStatement.length) {
    return 'unchecked';
  }
  return check.softStops.length > 0 ? 'sleep-on-it' : 'ready-to-plan';
}
