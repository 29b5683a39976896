import { describe, expect, it } from 'vitest';
import { everything, pagesToTake, type Selection } from '@/files/taking/pages-to-take';
import { pageParts } from '@/files/taking/page-parts';
import { exactMoment, minuteOf, offsetWords, stampOf } from '@/files/taking/stamp';
import { placeInGuide } from '@/guide/place-in-guide';
import type { FactValue } from '@/journal/facts';
import { letterSource } from '@/journal/tool-sources';
import { nameMask } from '@/journal/name-mask';
import { marginEntry, marginSource } from '@/journal/then-and-now';
import { buildDraft, buildEntries, day, noon, words } from '../support/build-entry';

const entries = buildEntries(
  buildDraft('U1-2', { id: 'first', answer: words('Sam left.') }),
  buildDraft('U1-2', {
    id: 'second',
    startedAt: noon + day,
    turn: { begun: 2, edited: 2 },
    answer: words('Sam went home.'),
    arrived: 4,
  }),
  buildDraft(letterSource, {
    id: 'letter',
    entry: 'a-letter',
    startedAt: noon + 2 * day,
    answer: { kind: 'letter', text: 'Dear Sam' },
  }),
  buildDraft(marginSource, { id: 'margin', entry: marginEntry('a-letter') }),
  buildDraft('own-page', { id: 'half', entry: 'half', outcome: 'open' }),
  buildDraft('P1-1', { id: 'blank', answer: words(' ') }),
  buildDraft('arrivals', { id: 'tap', answer: { kind: 'arrival', level: 2 } }),
);
const kept = new Map([...entries].map(([id, entry]) => [id, { ...entry, kept: id === 'U1-2' }]));
const facts = new Map<string, FactValue>([['sealed.a-letter', '2027-01-01']]);

const take = (selection: Partial<Selection> = {}) =>
  pagesToTake({ entries: kept, facts }, { ...everything, ...selection }, placeInGuide);
const idsOf = (selection: Partial<Selection>) => take(selection).pages.map(({ entry }) => entry);

describe('what is taken out of the journal', () => {
  it('is every page with words in it, and no tap; what is sealed stays, and is counted', () => {
    const all = take();
    expect(all.pages.map(({ entry }) => entry)).toEqual(['U1-2', 'half']);
    expect(all).toMatchObject({ drafts: 3, from: '2026-03-16', until: '2026-03-17' });
    expect(all).toMatchObject({ sealedLeftOut: 2, halfWrittenLeftOut: 0 });
    expect(JSON.stringify(all)).not.toContain('Dear Sam');
  });

  it('takes sealed pages where that was ticked, and leaves half-written ones where it was not', () => {
    const some = take({ withSealed: true, withHalfWritten: false });
    expect(some.pages.map(({ entry }) => entry)).toEqual([
      'U1-2',
      'in-the-margin.a-letter',
      'a-letter',
    ]);
    expect(some.pages.at(-1)).toMatchObject({ isLetter: true, sealedUntil: '2027-01-01' });
    expect(some).toMatchObject({ sealedLeftOut: 0, halfWrittenLeftOut: 1 });
  });

  it.each<[string, Partial<Selection>, string[]]>([
    ['kept close', { which: { of: 'kept' } }, ['U1-2']],
    ['stages', { which: { of: 'stages', stages: ['understand'] } }, ['U1-2']],
    ['other stages', { which: { of: 'stages', stages: ['prepare'] } }, []],
    ['tools', { which: { of: 'tools' } }, ['half']],
    ['letters', { which: { of: 'letters' }, withSealed: true }, ['a-letter']],
    ['chosen', { which: { of: 'chosen', entries: new Set(['half']) } }, ['half']],
    ['days', { from: '2026-03-17', until: '2026-03-17' }, ['U1-2']],
    ['days before', { until: '2026-03-15' }, []],
  ])('can be narrowed to %s', (_, selection, expected) => {
    expect(idsOf(selection)).toEqual(expected);
  });

  it('is the newest draft alone, under a nickname, where that was asked for', () => {
    const page = take({ drafts: 'newest', mask: nameMask(['Sam'], 'Robin') }).pages.at(-1);
    expect(page?.drafts).toHaveLength(1);
    expect(page?.drafts[0]).toMatchObject({
      id: 'second',
      arrived: 4,
      parts: [{ kind: 'words', words: 'Robin went home.' }],
    });
    expect(page?.place).toMatchObject({ stage: 'understand', stageName: 'Understand the breakup' });
  });

  it('stands where its day is, once that was put right by hand', () => {
    const dated = buildEntries(
      buildDraft('one', { id: '1', turn: { begun: 1, edited: 1 } }),
      buildDraft('two', { id: '2', startedAt: noon + day, turn: { begun: 2, edited: 2 } }),
      buildDraft('old', {
        id: '3',
        startedAt: noon + 1,
        turn: { begun: 3, edited: 3, dated: 4 },
      }),
    );
    const { pages } = pagesToTake({ entries: dated, facts }, everything, placeInGuide);
    expect(pages.map(({ entry }) => entry)).toEqual(['one', 'old', 'two']);
  });

  it('names columns and rows by the guide’s own words', () => {
    expect(
      pageParts(
        {
          kind: 'checklist',
          items: [
            { option: 'a', words: 'One', marks: ['k'] },
            { words: 'Mine', marks: [] },
            { option: 'b', words: 'Not chosen', marks: [] },
          ],
          note: 'A note',
        },
        { rows: new Map([['k', 'Kept']]) },
      ),
    ).toEqual([
      { kind: 'lines', lines: ['One: Kept', 'Mine: not ticked'] },
      { kind: 'words', words: 'A note' },
    ]);
  });
});

describe('a moment in a file', () => {
  const at = Date.UTC(2026, 10, 23, 23, 14, 5, 120);

  it('is told by the wall where it was taken, to the millisecond', () => {
    const stamp = stampOf({ at, offset: 60 });
    expect(minuteOf(stamp)).toBe('2026-11-24 00:14');
    expect(exactMoment(stamp)).toBe('2026-11-24T00:14:05.120+01:00');
    expect(Date.parse(exactMoment(stamp))).toBe(at);
    expect(offsetWords(-210)).toBe('-03:30');
  });

  it('is in UTC where its place was not kept, and is left out where nobody knows it', () => {
    expect(exactMoment(stampOf({ at }))).toBe('2026-11-23T23:14:05.120Z');
    expect(exactMoment(stampOf(0))).toBe('');
    expect(stampOf(8.64e15).wall).toBe('');
  });
});
