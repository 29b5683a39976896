import { fairLineSource, letterSource } from '@/journal/tool-sources';
import { describe, expect, it } from 'vitest';
import {
  mayBeBegunWith,
  mayBeShown,
  mayComeUp,
  notTodayFact,
  refusedFact,
} from '@/journal/bring-up';
import { letterToReadBack, lookBackFact, pageToBringUp, weeksInWords } from '@/journal/look-back';
import { arrivalsSource } from '@/journal/arrival';
import { dayAt } from '@/journal/calendar-day';
import { seenFact } from '@/journal/crisis-cards';
import type { ArrivalLevel } from '@/journal/answer';
import type { Entry } from '@/journal/entry';
import type { FactValue } from '@/journal/facts';
import { sealFact } from '@/journal/letters';
import { fairLineFact, fairLineFor } from '@/journal/strengths';
import { pagesToCompare } from '@/journal/then-and-now';
import { draftsToCompare } from '@/journal/two-drafts';
import { buildDraft, buildEntries, day, noon } from '../support/build-entry';

const at = (days: number) => ({ startedAt: noon - days * day });
const on = new Map<string, FactValue>([[lookBackFact, true]]);
const always = (): boolean => true;

const arrival = (level: ArrivalLevel, days: number) =>
  buildDraft(arrivalsSource, {
    id: `arrival ${level} ${days}`,
    entry: `arrival ${level} ${days}`,
    startedAt: noon - days * day - 60_000,
    answer: { kind: 'arrival', level },
  });

/** What speaks for and against a page, and in how many ways it may still be used. */
type Page = { kept: boolean; arrived?: ArrivalLevel };
const cases: readonly {
  page: string;
  facts: readonly (readonly [string, FactValue])[];
  of: Page;
  left: 'nothing' | 'lines' | 'asked' | 'all';
}[] = [
  { page: 'any other', facts: [], of: { kept: false, arrived: 2 }, left: 'all' },
  { page: 'a heavy one', facts: [], of: { kept: false, arrived: 1 }, left: 'asked' },
  { page: 'a heavy one kept close', facts: [], of: { kept: true, arrived: 1 }, left: 'all' },
  {
    page: 'one where help was shown',
    facts: [[seenFact('U1-2'), true]],
    of: { kept: false },
    left: 'nothing',
  },
  {
    page: 'one where help was shown, kept close',
    facts: [[seenFact('U1-2'), true]],
    of: { kept: true },
    left: 'all',
  },
  {
    page: 'one refused, though kept close',
    facts: [[refusedFact('U1-2'), true]],
    of: { kept: true },
    left: 'lines',
  },
  {
    page: 'one sealed, though kept close',
    facts: [[sealFact('U1-2'), '2026-01-01']],
    of: { kept: true },
    left: 'nothing',
  },
];

describe('what of a page comes up', () => {
  it.each(cases)('$page: $left', ({ facts: said, of: { kept, arrived }, left }) => {
    const facts = new Map<string, FactValue>([...on, ...said]);
    const draft = buildDraft('U1-2', { ...at(36), ...(arrived === undefined ? {} : { arrived }) });
    const page: Entry = { id: 'U1-2', source: 'U1-2', drafts: [draft], kept };
    const today = buildDraft('U1-2', { id: 'today', entry: 'U1-2.today' });
    const other: Entry = { id: 'U1-2.today', source: 'U1-2', drafts: [today], kept: false };
    const entries = new Map([page, other].map((one) => [one.id, one]));
    const ways = ['nothing', 'lines', 'asked', 'all'].indexOf(left);

    expect(mayBeBegunWith(facts, page)).toBe(ways > 0);
    expect(mayBeShown(facts, page)).toBe(ways > 1);
    expect(mayComeUp(facts, page)).toBe(ways > 2);
    // The same in every place that asks.
    expect(pageToBringUp(entries, facts, noon, always) !== undefined).toBe(ways > 2);
    const { again } = pagesToCompare(entries, facts, always, []);
    expect(again.length > 0).toBe(ways > 2);
    const { drafts, unasked } = draftsToCompare(entries, facts, other, true);
    expect(drafts.includes(draft)).toBe(ways > 1);
    expect(unasked.includes(draft)).toBe(ways > 2);
    const letter = { ...draft, source: letterSource };
    const letters = new Map([['U1-2', { ...page, source: letterSource, drafts: [letter] }]]);
    expect(letterToReadBack(letters, facts, noon) !== undefined).toBe(ways > 2);
    // A fair line was made for heavy days.
    const fair = {
      ...draft,
      source: fairLineSource,
      answer: {
        kind: 'form' as const,
        parts: [
          { name: 'fair', label: '', words: 'I am learning.' },
          { name: 'believe', label: '', words: '8 of 10' },
        ],
      },
    };
    const lines = new Map([['U1-2', { ...page, source: fairLineSource, drafts: [fair] }]]);
    const shows = new Map<string, FactValue>([...facts, [fairLineFact, true]]);
    expect(fairLineFor(lines, shows, noon) !== null).toBe(ways > 1);
  });
});

describe('an old page on the path', () => {
  const entries = buildEntries(buildDraft('U1-2', at(36)));

  it('comes up only where that is switched on, and after four weeks', () => {
    expect(pageToBringUp(entries, on, noon, always)?.weeks).toBe(5);
    expect(pageToBringUp(entries, new Map(), noon, always)).toBeUndefined();
    expect(pageToBringUp(entries, new Map([[lookBackFact, 'true']]), noon, always)).toBeUndefined();
    expect(pageToBringUp(buildEntries(buildDraft('U1-2', at(27))), on, noon, always)).toBe(
      undefined,
    );
  });

  it('is never one where people to talk to were shown', () => {
    const facts = new Map(on).set(seenFact('U1-2'), true);
    expect(pageToBringUp(entries, facts, noon, always)).toBeUndefined();
  });

  it('is one arrived at heavy only if it was kept close', () => {
    const entry = {
      id: 'U1-2',
      source: 'U1-2',
      drafts: [buildDraft('U1-2', { ...at(36), arrived: 1 })],
    };
    const bring = (kept: boolean) =>
      pageToBringUp(new Map([['U1-2', { ...entry, kept }]]), on, noon, always)?.entry.id;
    expect(bring(false)).toBeUndefined();
    expect(bring(true)).toBe('U1-2');
  });

  it('is a page of the guide, and never a letter', () => {
    expect(pageToBringUp(entries, on, noon, () => false)).toBeUndefined();
  });

  it('tells the weeks in words while they are few', () => {
    expect([4, 5, 12, 13, 51, 52, 60, 104, 300].map(weeksInWords)).toEqual([
      'four weeks',
      'five weeks',
      'twelve weeks',
      '13 weeks',
      '51 weeks',
      'a year',
      'over a year',
      'two years',
      'over 5 years',
    ]);
  });

  it('is none on a day somebody arrived heavy, whatever they said later that day', () => {
    const among = (...arrivals: ReturnType<typeof arrival>[]) =>
      pageToBringUp(buildEntries(buildDraft('U1-2', at(36)), ...arrivals), on, noon, always);
    expect(among(arrival(1, 1), arrival(2, 0))).toBeDefined();
    expect(among(arrival(1, 0))).toBeUndefined();
    const light = arrival(4, 0);
    expect(among(arrival(1, 0), { ...light, startedAt: light.startedAt + 30_000 })).toBeUndefined();
  });

  it('is none for the rest of a day on which one was put off', () => {
    const two = buildEntries(buildDraft('U1-2', at(36)), buildDraft('B-2', at(50)));
    const first = pageToBringUp(two, on, noon, always)?.entry.id ?? '';
    const later = new Map(on).set(notTodayFact(first), dayAt(noon));
    expect(first).not.toBe('');
    expect(pageToBringUp(two, later, noon, always)).toBeUndefined();
    expect(
      pageToBringUp(two, new Map(later).set(refusedFact(first), true), noon, always),
    ).toBeUndefined();
    expect(pageToBringUp(two, later, noon + day, always)).toBeDefined();
  });
});

it('a page that was refused is not brought up', () => {
  const entries = buildEntries(buildDraft('U1-2', at(40)));
  const refused = new Map<string, FactValue>([...on, [refusedFact('U1-2'), true]]);
  expect(pageToBringUp(entries, on, noon, always)?.entry.id).toBe('U1-2');
  expect(pageToBringUp(entries, refused, noon, always)).toBeUndefined();
});
