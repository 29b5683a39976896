import { assert, boolean, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArrivalLevel } from '@/journal/answer';
import type { Entry } from '@/journal/entry';
import {
  filterParams,
  filtersFrom,
  filtersOn,
  fittingPages,
  kindOf,
  noFilters,
  pageKinds,
  type PageFilters,
} from '@/journal/filter-pages';
import { buildDraft, buildEntries, day, noon } from '../support/build-entry';

const known = { stages: ['understand', 'weigh'], tools: ['unsent-letter', 'feelings'] };

const from = (address: string): PageFilters => {
  const params = new URLSearchParams(address);
  return filtersFrom((name) => params.get(name), known);
};

const belongs = (source: string) =>
  source.startsWith('U') ? { stage: 'understand' } : { tool: source };

const entry = (
  id: string,
  parts: Parameters<typeof buildDraft>[1] & { source?: string },
  kept = false,
): Entry => ({
  id,
  source: parts.source ?? 'U1-2',
  drafts: [buildDraft(parts.source ?? 'U1-2', { id: `${id}.1`, entry: id, ...parts })],
  kept,
});

const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);

describe('filters in the address', () => {
  it('are read, and what cannot be meant is left out', () => {
    expect(from('stage=weigh&kind=letter&arrived=2&half=1&from=2026-03-01&to=2026-03-31')).toEqual({
      ...noFilters,
      stage: 'weigh',
      kind: 'letter',
      arrived: 2,
      half: true,
      from: '2026-03-01',
      to: '2026-03-31',
    });
    expect(
      from(
        'stage=elsewhere&kind=diary&tool=hammer&arrived=9&from=2026-02-30&to=0026-01-01&q=garden',
      ),
    ).toEqual(noFilters);
  });

  it('come back as they were written, whatever they are', () => {
    const day8 = constantFrom(null, '1990-01-01', '2026-03-16', '2026-12-31');
    assert(
      property(
        record({
          stage: constantFrom(null, ...known.stages),
          kind: constantFrom(null, ...pageKinds),
          tool: constantFrom(null, ...known.tools),
          arrived: constantFrom<ArrivalLevel | null>(null, 1, 2, 3, 4, 5),
          kept: boolean(),
          half: boolean(),
          from: day8,
          to: day8,
        }),
        (filters) => {
          expect(from(new URLSearchParams(filterParams(filters)).toString())).toEqual(filters);
        },
      ),
    );
  });

  it('are counted without the place that holds what was kept close', () => {
    expect(filtersOn(from('kept=1'))).toBe(0);
    expect(filtersOn(from('kept=1&half=1&from=2026-03-01'))).toBe(2);
  });
});

describe('the pages that fit', () => {
  const pages = [
    entry('question', { arrived: 1 }),
    entry('half', { outcome: 'open', startedAt: noon - day }, true),
    entry('letter', {
      source: 'unsent-letter',
      startedAt: noon - 2 * day,
      answer: { kind: 'letter', text: 'You know.' },
    }),
    entry('arrival', {
      source: 'arrivals',
      startedAt: noon - 40 * day,
      answer: { kind: 'arrival', level: 1 },
    }),
    entry('own', { source: 'own-page', startedAt: 0 }),
  ];
  const fit = (filters: Partial<PageFilters>, hits?: ReadonlyMap<string, unknown>): string[] =>
    idsOf(fittingPages(pages, { ...noFilters, ...filters }, belongs, hits));

  it.each<[string, Partial<PageFilters>, string[]]>([
    ['a stage', { stage: 'understand' }, ['question', 'half']],
    ['a kind', { kind: 'letter' }, ['letter']],
    ['a tool', { tool: 'own-page' }, ['own']],
    [
      'how somebody arrived, told on the page or by itself',
      { arrived: 1 },
      ['question', 'arrival'],
    ],
    ['kept close', { kept: true }, ['half']],
    ['half-written', { half: true }, ['half']],
    ['a first day', { from: '2026-03-15' }, ['question', 'half']],
    [
      'a last day, never one that is not known',
      { to: '2026-03-15' },
      ['half', 'letter', 'arrival'],
    ],
    ['several at once', { stage: 'understand', from: '2026-03-16' }, ['question']],
    ['days the wrong way round', { from: '2026-03-16', to: '2026-03-01' }, []],
  ])('by %s', (_, filters, expected) => {
    expect(fit(filters)).toEqual(expected);
  });

  it('are met with what was found, in the order they were', () => {
    const hits = new Map([
      ['own', 1],
      ['question', 1],
      ['letter', 1],
    ]);
    expect(fit({}, hits)).toEqual(['question', 'letter', 'own']);
    expect(fit({ kind: 'letter' }, hits)).toEqual(['letter']);
    expect(fit({}, new Map())).toEqual([]);
  });

  it('are judged by the draft their row shows', () => {
    const entries = buildEntries(
      buildDraft('U1-2', { id: 'a', outcome: 'open', arrived: 1 }),
      buildDraft('U1-2', { id: 'b', outcome: 'answered', arrived: 4 }),
    );
    const by = (filters: Partial<PageFilters>) =>
      fittingPages([...entries.values()], { ...noFilters, ...filters }, belongs).length;
    expect([by({ half: true }), by({ arrived: 1 }), by({ arrived: 4 })]).toEqual([0, 0, 1]);
  });

  it('have a kind each', () => {
    const kinds = pages.map(({ drafts: [draft] }) =>
      draft === undefined ? '' : kindOf(draft, belongs(draft.source)),
    );
    expect(kinds).toEqual(['question', 'question', 'letter', 'arrival', 'own-page']);
    expect(kindOf(buildDraft('readiness'), { tool: 'readiness' })).toBe('tool');
  });
});
