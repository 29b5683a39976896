import type { FactValue } from '@/journal/facts';
import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenFact } from '@/journal/crisis-cards';
import { refusedFact } from '@/journal/bring-up';
import { refusedPages } from '@/journal/look-back';
import { hasAnyToCompare, pagesToCompare } from '@/journal/then-and-now';
import { draftsToCompare, pairOf } from '@/journal/two-drafts';
import { buildDraft, buildEntries, day, noon, words } from '../support/build-entry';

const at = (days: number) => ({ startedAt: noon - days * day });

describe('two drafts side by side', () => {
  const drafts = [3, 2, 1].map((days) => buildDraft('U1-2', { id: `d${days}`, ...at(days) }));
  const ids = (a: string | null, b: string | null) =>
    pairOf({ drafts, unasked: drafts }, a, b)?.map(({ id }) => id);

  it('are the first and the last, or those chosen, the earlier first', () => {
    expect(ids(null, null)).toEqual(['d3', 'd1']);
    expect(ids('d2', 'd3')).toEqual(['d3', 'd2']);
    expect(ids('d1', 'd1')).toEqual(['d3', 'd1']);
    expect(ids('no such', 'd2')).toEqual(['d3', 'd2']);
  });

  it('need two', () => {
    const [one] = drafts;
    if (one === undefined) throw new Error('no draft');
    expect(pairOf({ drafts: [one], unasked: [one] }, null, null)).toBeUndefined();
    expect(pairOf({ drafts: [], unasked: [] }, null, null)).toBeUndefined();
  });

  it('are none that may not lie there unasked, and any that are chosen', () => {
    const [oldest, ...unasked] = drafts;
    const laid = (a: string | null) => pairOf({ drafts, unasked }, a, null)?.map(({ id }) => id);
    expect(laid(null)).toEqual(['d2', 'd1']);
    expect(laid(oldest?.id ?? null)).toEqual(['d3', 'd1']);
  });

  it('are all answers to one question, without blank ones and those where help was shown', () => {
    const entries = buildEntries(
      buildDraft('T3-3', { id: 'a', entry: 'T3-3.a', ...at(20) }),
      buildDraft('T3-3', { id: 'b', entry: 'T3-3.b', ...at(10) }),
      buildDraft('T3-3', { id: 'c', entry: 'T3-3.c', ...at(5), answer: words(' ') }),
      buildDraft('T3-3', { id: 'd', entry: 'T3-3.d', ...at(1) }),
    );
    const opened = entries.get('T3-3.d');
    if (opened === undefined) throw new Error('no entry');
    const facts = new Map<string, FactValue>([
      [seenFact('T3-3.b'), true],
      [seenFact('T3-3.d'), true],
    ]);
    const found = (isPrompt: boolean) =>
      draftsToCompare(entries, facts, opened, isPrompt).drafts.map(({ id }) => id);
    expect(found(true)).toEqual(['a', 'd']);
    expect(found(false)).toEqual(['d']);
  });
});

describe('the pages that can be read beside themselves', () => {
  const isPrompt = (source: string): boolean => /^[A-Z]/.test(source);
  const entries = buildEntries(
    buildDraft('U1-2', { id: 'a', ...at(20) }),
    buildDraft('U1-2', { id: 'b', ...at(3) }),
    buildDraft('T3-3', { id: 'c', entry: 'T3-3.c', ...at(15) }),
    buildDraft('T3-3', { id: 'd', entry: 'T3-3.d', ...at(8) }),
    buildDraft('B-2', { id: 'e', ...at(30) }),
    buildDraft('P1-1', { id: 'f', ...at(2), answer: words(' ') }),
    buildDraft('readiness', { id: 'g', entry: 'r1', ...at(9) }),
    buildDraft('readiness', { id: 'h', entry: 'r2', ...at(4) }),
    buildDraft('unsent-letter', { id: 'i', entry: 'l1', ...at(9) }),
    buildDraft('unsent-letter', { id: 'j', entry: 'l1', ...at(4) }),
  );
  const found = (...facts: [string, FactValue][]) => {
    const { again, once } = pagesToCompare(entries, new Map(facts), isPrompt, ['unsent-letter']);
    return { again: again.map(({ entry }) => entry), once: once.map(({ entry }) => entry) };
  };

  it('are questions answered twice, the newest first; those answered once stand apart', () => {
    expect(found()).toEqual({ again: ['U1-2', 'T3-3.d'], once: ['B-2'] });
  });

  it('are apart where they were arrived at heavy, unless one of their question was not', () => {
    const heavy = buildEntries(
      buildDraft('U1-2', { id: 'a', ...at(20), arrived: 1 }),
      buildDraft('T3-3', { id: 'b', entry: 'T3-3.b', ...at(15), arrived: 1 }),
      buildDraft('T3-3', { id: 'c', entry: 'T3-3.c', ...at(8) }),
    );
    const { again, once, heavier } = pagesToCompare(heavy, new Map(), isPrompt, []);
    const names = [again, once, heavier].map((pages) => pages.map(({ entry }) => entry));
    expect(names).toEqual([[], ['T3-3.c'], ['U1-2']]);
  });

  it('are never those where help was shown, nor those that were refused', () => {
    expect(found([seenFact('U1-2'), true], [refusedFact('B-2'), true])).toEqual({
      again: ['T3-3.d'],
      once: [],
    });
    expect(found([refusedFact('T3-3.d'), true])).toEqual({
      again: ['U1-2'],
      once: ['T3-3.c', 'B-2'],
    });
    expect(
      refusedPages(entries, new Map([[refusedFact('B-2'), true]])).map(({ id }) => id),
    ).toEqual(['B-2']);
  });
});

it('says whether there is anything to read beside itself just as the list of it does', () => {
  const drafted = record({
    page: integer({ min: 0, max: 3 }),
    source: constantFrom('U1-2', 'U1-3', 'own-page', 'unsent-letter'),
    text: constantFrom('', 'said'),
    arrived: constantFrom(1 as const, 3 as const),
    seen: boolean(),
    refused: boolean(),
  });
  const seen = new Set<boolean>();
  assert(
    property(array(drafted, { maxLength: 6 }), (all) => {
      const entries = buildEntries(
        ...all.map(({ page, source, text, arrived }, place) =>
          buildDraft(source, {
            id: `d${place}`,
            entry: `${source}.${page}`,
            answer: words(text),
            arrived,
            ...at(place),
          }),
        ),
      );
      const facts = new Map<string, FactValue>(
        all.flatMap(({ page, source, seen: isSeen, refused }) => [
          [seenFact(`${source}.${page}`), isSeen] as const,
          [refusedFact(`${source}.${page}`), refused] as const,
        ]),
      );
      const isPrompt = (source: string): boolean => source.startsWith('U');
      const { again, heavier } = pagesToCompare(entries, facts, isPrompt, ['unsent-letter']);
      const isAny = [...again, ...heavier].some(({ drafts }) => drafts > 1);
      seen.add(isAny);
      expect(hasAnyToCompare(entries, facts, isPrompt, ['unsent-letter'])).toBe(isAny);
    }),
    { numRuns: 2000 },
  );
  expect(seen.size).toBe(2);
});
