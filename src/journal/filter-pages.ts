/** Which pages of the journal are asked for; what is asked stands in the address, in ids and slugs only. */
import { dayAt, firstKnownDay, isDay, lastLikelyDay } from './calendar-day';
import { unknownMoment } from './elapsed';
import { newestDraft } from './entries';
import type { ArrivalLevel } from './answer';
import type { Draft, Entry } from './entry';
import { letterSources } from './letters';
import { ownPageSource } from './own-page';
import { whenStarted } from './taken';

export const pageKinds = ['question', 'letter', 'own-page', 'arrival', 'tool'] as const;

export type PageKind = (typeof pageKinds)[number];

/** Where the pages of a source belong, by slug: to a stage of the guide, or to a tool. */
export type Belonging = { stage?: string; tool?: string };

export type PageFilters = {
  stage: string | null;
  kind: PageKind | null;
  tool: string | null;
  arrived: ArrivalLevel | null;
  kept: boolean;
  half: boolean;
  /** The first and the last day, YYYY-MM-DD; null where any will do. */
  from: string | null;
  to: string | null;
};

export const noFilters: PageFilters = {
  stage: null,
  kind: null,
  tool: null,
  arrived: null,
  kept: false,
  half: false,
  from: null,
  to: null,
};

const levels: readonly ArrivalLevel[] = [1, 2, 3, 4, 5];

const dayFrom = (words: string | null): string | null =>
  words !== null && isDay(words) && words >= firstKnownDay && words <= lastLikelyDay ? words : null;

/** The filters an address asks for; what it cannot mean is left out. */
export function filtersFrom(
  param: (name: string) => string | null,
  known: { stages: readonly string[]; tools: readonly string[] },
): PageFilters {
  const among = <Value extends string>(name: string, values: readonly Value[]): Value | null =>
    values.find((value) => value === param(name)) ?? null;
  return {
    stage: among('stage', known.stages),
    kind: among('kind', pageKinds),
    tool: among('tool', known.tools),
    arrived: levels.find((level) => String(level) === param('arrived')) ?? null,
    kept: param('kept') !== null,
    half: param('half') !== null,
    from: dayFrom(param('from')),
    to: dayFrom(param('to')),
  };
}

/** The filters as pairs for an address, always in one order; those that are off are left out. */
export function filterParams(filters: PageFilters): [name: string, value: string][] {
  return Object.keys(noFilters).flatMap((name): [string, string][] => {
    const value = Object.entries(filters).find(([one]) => one === name)?.[1] ?? null;
    if (value === null || value === false) return [];
    return [[name, value === true ? '1' : String(value)]];
  });
}

/** How many filters are on. Kept close is a place of its own, and not counted. */
export const filtersOn = (filters: PageFilters): number =>
  filterParams(filters).filter(([name]) => name !== 'kept').length;

/** How somebody arrived at a draft; an arrival says it itself. */
export const arrivedAt = ({ answer, arrived }: Draft): ArrivalLevel | undefined =>
  answer.kind === 'arrival' ? answer.level : arrived;

/** What sort of page it is, as its filter calls it. */
export function kindOf({ source, answer }: Draft, { stage }: Belonging): PageKind {
  if (answer.kind === 'arrival') return 'arrival';
  if (answer.kind === 'letter' || letterSources.includes(source)) return 'letter';
  if (source === ownPageSource) return 'own-page';
  return stage === undefined ? 'tool' : 'question';
}

/** Whether a page was begun between two days, by the day it was where it was begun. */
function isBetween(draft: Draft, { from, to }: PageFilters): boolean {
  if (from === null && to === null) return true;
  if (draft.startedAt === unknownMoment) return false;
  const day = dayAt(whenStarted(draft));
  return (from === null || day >= from) && (to === null || day <= to);
}

/**
 * The pages that fit every filter, in the order they were given. A page is judged by its newest draft,
 * which is the one its row shows. Where words are looked for, `hits` holds the entries they were found in.
 */
export function fittingPages(
  pages: readonly Entry[],
  filters: PageFilters,
  belongs: (source: string) => Belonging,
  hits?: ReadonlyMap<string, unknown>,
): readonly Entry[] {
  const { stage, kind, tool, arrived, kept, half } = filters;
  if (hits === undefined && filterParams(filters).length === 0) return pages;
  return pages.filter((entry) => {
    const draft = newestDraft(entry);
    if (draft === undefined || (kept && !entry.kept)) return false;
    if (hits !== undefined && !hits.has(entry.id)) return false;
    if (half && draft.outcome !== 'open') return false;
    if (arrived !== null && arrivedAt(draft) !== arrived) return false;
    const place = belongs(draft.source);
    if (stage !== null && place.stage !== stage) return false;
    if (tool !== null && place.tool !== tool) return false;
    return (kind === null || kindOf(draft, place) === kind) && isBetween(draft, filters);
  });
}
