import { describe, expect, it } from 'vitest';
import type { FormPart } from '@/journal/answer';
import { refusedFact } from '@/journal/bring-up';
import { momentDaysLater } from '@/journal/calendar-day';
import { seenFact } from '@/journal/crisis-cards';
import type { Draft } from '@/journal/entry';
import type { FactValue } from '@/journal/facts';
import { sealFact } from '@/journal/letters';
import { restToFact } from '@/journal/pause';
import type { ReturnKind } from '@/journal/promises';
import { metFact } from '@/journal/met-fact';
import { promisedFor, returnsOn, saidAndListed } from '@/journal/returns';
import type { Page } from '@/journal/standing';
import { buildDraft, buildEntries, chose, day, noon, words } from '../support/build-entry';

const hour = 3_600_000;
const later = (days: number): number => momentDaysLater(noon, days);

type Facts = readonly (readonly [string, FactValue])[];

const on = (drafts: readonly Draft[], facts: Facts, now: number, pages: readonly Page[] = []) =>
  returnsOn(buildEntries(...drafts), new Map(facts), now, pages);

const kinds = (...given: Parameters<typeof on>): ReturnKind[] =>
  on(...given).map(({ what }) => what);

const form = (source: string, fields: Record<string, string>, parts: Partial<Draft> = {}) =>
  buildDraft(source, {
    answer: {
      kind: 'form',
      parts: Object.entries(fields).map(([name, said]): FormPart => ({
        name,
        label: name,
        words: said,
      })),
    },
    ...parts,
  });

const letter = buildDraft('unsent-letter', { answer: { kind: 'letter', text: 'Dear you' } });
const sealed: Facts = [[sealFact('unsent-letter'), '2026-03-20']];
const apology = buildDraft('apology', { answer: { kind: 'letter', text: 'I am sorry' } });
const resting: Facts = [['apology.readAgain', restToFact('apology', noon + 48 * hour)]];

describe('what was promised for a day', () => {
  it('is a sealed letter, from its day on and for as long as it is not met', () => {
    expect(kinds([letter], sealed, later(3))).toEqual([]);
    expect(on([letter], sealed, later(4))).toEqual([
      { source: 'unsent-letter', entry: 'unsent-letter', day: '2026-03-20', what: 'sealed-letter' },
    ]);
    expect(kinds([letter], sealed, later(90))).toEqual(['sealed-letter']);
    const met = [...sealed, ['returns.met.sealed-letter.unsent-letter', '2026-03-20'] as const];
    expect(kinds([letter], met, later(4))).toEqual([]);
    const sealedAgain: Facts = [...met, [sealFact('unsent-letter'), '2026-04-01']];
    expect(kinds([letter], sealedAgain, later(15))).toEqual([]);
    expect(kinds([letter], sealedAgain, later(16))).toEqual(['sealed-letter']);
  });

  it('is no letter that is gone, or under which people to talk to were shown', () => {
    expect(kinds([], sealed, later(4))).toEqual([]);
    expect(kinds([letter], [...sealed, [seenFact('unsent-letter'), true]], later(4))).toEqual([]);
  });

  it('is nothing that is never to come back on its own, kept close or not', () => {
    const refused = (entry: string): Facts => [[refusedFact(entry), true]];
    expect(kinds([letter], [...sealed, ...refused('unsent-letter')], later(4))).toEqual([]);
    expect(kinds([apology], [...resting, ...refused('apology')], noon + 48 * hour)).toEqual([]);
    const [entry] = buildEntries(letter).values();
    if (entry === undefined) throw new Error('Nothing was written.');
    const kept = new Map([[entry.id, { ...entry, kept: true }]]);
    expect(returnsOn(kept, new Map([...sealed, ...refused(entry.id)]), later(4))).toEqual([]);
  });

  it('is what was kept close, also where people to talk to were shown', () => {
    const kept = (draft: Draft, facts: Facts, now: number) => {
      const [entry] = buildEntries(draft).values();
      if (entry === undefined) throw new Error('Nothing was written.');
      const seen: Facts = [...facts, [seenFact(entry.id), true]];
      return returnsOn(new Map([[entry.id, { ...entry, kept: true }]]), new Map(seen), now);
    };
    expect(kept(letter, sealed, later(4))).toMatchObject([{ what: 'sealed-letter' }]);
    expect(kept(apology, resting, noon + 48 * hour)).toMatchObject([{ what: 'rested-apology' }]);
  });

  it('is an apology that has rested, until it was worked on again', () => {
    expect(kinds([apology], resting, noon + 47 * hour)).toEqual([]);
    expect(kinds([apology], resting, noon + 48 * hour)).toEqual(['rested-apology']);
    const again = { ...apology, editedAt: noon + 49 * hour };
    expect(kinds([again], resting, noon + 50 * hour)).toEqual([]);
  });

  it('is an apology left under a clock that ran a year ahead, at once', () => {
    const ahead: Facts = [['apology.readAgain', restToFact('apology', later(365))]];
    expect(on([apology], ahead, noon)).toMatchObject([
      { what: 'rested-apology', day: '2026-03-16' },
    ]);
  });

  it('is what was left until the morning', () => {
    const facts: Facts = [['resting', restToFact('unsent-letter', noon + 10 * hour)]];
    expect(kinds([letter], facts, noon + 9 * hour)).toEqual([]);
    expect(kinds([letter], facts, noon + 10 * hour)).toEqual(['rested-words']);
  });

  it.each([
    ['that runs out', { until: '2026-03-30' }, 'answered', ['quiet-time']],
    ['that was ended before', { until: '2026-03-30', ended: '2026-03-20' }, 'answered', []],
    ['with no end', {}, 'answered', []],
    ['that ends before it begins', { until: '2026-03-01' }, 'answered', []],
    ['that was never kept', { until: '2026-03-30' }, 'open', []],
  ] as const)('is the end of a quiet time %s', (_, fields, outcome, expected) => {
    const plan = form('quiet-time', { from: '2026-03-16', ...fields }, { outcome });
    expect(kinds([plan], [], later(13))).toEqual([]);
    expect(kinds([plan], [], later(14))).toEqual(expected);
  });

  it('is the end of the quiet on the guide’s own page, where no plan took it up', () => {
    const page = buildDraft('F1-1', {
      answer: {
        kind: 'date-time',
        moments: [{ row: 'until', words: 'Until', date: '2026-03-30', time: '' }],
        note: '',
      },
    });
    expect(kinds([page], [], later(14))).toEqual(['quiet-time']);
    expect(kinds([page, form('quiet-time', { from: '2026-03-16' })], [], later(14))).toEqual([]);
  });

  it('is the day of a contact plan that was kept and not used', () => {
    const plan = { day: '2026-03-18', opening: 'Hello' };
    expect(kinds([form('contact-plan', plan)], [], later(1))).toEqual([]);
    expect(kinds([form('contact-plan', plan)], [], later(2))).toEqual(['contact-plan']);
    expect(kinds([form('contact-plan', { ...plan, sent: '2026-03-18' })], [], later(2))).toEqual(
      [],
    );
    expect(kinds([form('contact-plan', plan, { outcome: 'open' })], [], later(2))).toEqual([]);
  });

  it('is a small act on its day, and never owed after it', () => {
    const plan = form('self-care-week', {
      'act.1.what': 'Walk',
      'act.1.on.2026-03-17': 'planned',
      'act.2.what': 'Sleep',
      'act.2.on.2026-03-17': 'planned',
      'act.2.on.2026-03-18': 'done',
    });
    expect(kinds([plan], [], later(0))).toEqual([]);
    expect(kinds([plan], [], later(1))).toEqual(['small-act']);
    expect(kinds([plan], [], later(2))).toEqual([]);
  });

  it('is a look at the week, seven days after the last one', () => {
    const plan = form('trust-plan', { 'promise.1.act': 'Be on time' });
    const log = form('trust-log', { 'promise.1.went': 'Kept' }, { startedAt: later(7) });
    expect(kinds([plan], [], later(6))).toEqual([]);
    expect(kinds([plan], [], later(7))).toEqual(['weekly-look']);
    expect(kinds([plan, log], [], later(8))).toEqual([]);
    expect(kinds([plan, log], [], later(14))).toEqual(['weekly-look']);
  });

  it('is a page that comes round, or that waited for its day', () => {
    const weekly: Page = { id: 'T1-3', repeat: { days: 7 } };
    const waiting: Page = { id: 'W-1', unlock: { days: 21, since: 'U1-4' } };
    const pages = [weekly, waiting];
    const drafts = [buildDraft('T1-3'), buildDraft('U1-4')];
    expect(kinds(drafts, [], later(6), pages)).toEqual([]);
    expect(on(drafts, [], later(7), pages)).toMatchObject([
      { source: 'T1-3', day: '2026-03-23', what: 'page-again' },
    ]);
    expect(kinds(drafts, [], later(21), pages)).toEqual(['page-again', 'page-opened']);
    expect(kinds(drafts, [], later(27), pages)).toEqual(['page-again', 'page-opened']);
    expect(kinds(drafts, [], later(28), pages)).toEqual(['page-again']);
    const met: Facts = [['returns.met.page-opened.W-1', '2026-04-06']];
    expect(kinds(drafts, met, later(22), pages)).toEqual(['page-again']);
  });

  it('comes by the calendar where a clock change lies between', () => {
    const facts: Facts = [[sealFact('unsent-letter'), '2026-03-29']];
    expect(kinds([letter], facts, later(12))).toEqual([]);
    expect(kinds([letter], facts, later(13))).toEqual(['sealed-letter']);
  });
});

describe('where contact is put away', () => {
  const everything = [
    letter,
    { ...apology },
    form('quiet-time', { from: '2026-03-16', until: '2026-03-18' }),
    form('contact-plan', { day: '2026-03-18', opening: 'Hello' }),
  ];
  const facts: Facts = [...sealed, ...resting];

  it('nothing about getting in touch comes back, and what is one’s own does', () => {
    expect(kinds(everything, facts, later(4))).toEqual([
      'sealed-letter',
      'rested-apology',
      'quiet-time',
      'contact-plan',
    ]);
    for (const answer of ['yes', 'for-a-while']) {
      expect(kinds(everything, [...facts, ['safety.SQ5', answer]], later(4))).toEqual([
        'sealed-letter',
      ]);
    }
    expect(kinds(everything, [...facts, ['safety.SQ1', 'yes']], later(4))).toEqual([
      'sealed-letter',
    ]);
    const said = buildDraft('R1-1', { answer: chose('asked-not-to') });
    expect(kinds([...everything, said], facts, later(4))).toEqual(['sealed-letter']);
  });

  it('words left overnight that were meant for them don’t either', () => {
    const thanks = buildDraft('thank-you', { answer: words('Thank you') });
    const left: Facts = [['resting', restToFact('thank-you', noon + hour)]];
    expect(kinds([thanks], left, later(1))).toEqual(['rested-words']);
    expect(kinds([thanks], [...left, ['safety.SQ5', 'yes']], later(1))).toEqual([]);
  });
});

describe('the one line', () => {
  const daily: Page = { id: 'U3-1', repeat: { days: 1 } };
  const weekly: Page = { id: 'T1-3', repeat: { days: 7 } };

  it('is one, and the others are listed', () => {
    const drafts = [letter, apology, buildDraft('U3-1'), buildDraft('T1-3')];
    const all = on(drafts, [...sealed, ...resting], later(9), [daily, weekly]);
    const { said, listed } = saidAndListed(all);
    expect(said?.what).toBe('sealed-letter');
    expect(listed.map(({ what, source }) => `${what} ${source}`)).toEqual([
      'rested-apology apology',
      'page-listed U3-1',
      'page-again T1-3',
    ]);
  });

  it('is not for what comes round every day, nor for what was set aside', () => {
    const before = buildDraft('T1-3', { id: 'before', entry: 'before', startedAt: noon - day });
    const skipped = buildDraft('T1-3', { outcome: 'skipped' });
    const { said, listed } = saidAndListed(
      on([buildDraft('U3-1'), before, skipped], [], later(9), [daily, weekly]),
    );
    expect(said).toBeUndefined();
    expect(listed).toHaveLength(2);
    // Never written, it is offered as a page set aside instead.
    expect(on([skipped], [], later(9), [weekly])).toEqual([]);
  });
});

it('says beforehand what a page was promised', () => {
  const entries = buildEntries(apology, letter);
  const facts = new Map<string, FactValue>([...resting, ...sealed]);
  expect(promisedFor(entries, facts, noon + day, { id: 'apology' })).toMatchObject([
    { what: 'rested-apology', day: '2026-03-18', at: noon + 48 * hour },
  ]);
  expect(promisedFor(entries, facts, later(2), { id: 'apology' })).toEqual([]);
  expect(promisedFor(entries, facts, noon, { id: 'unsent-letter' })).toMatchObject([
    { what: 'sealed-letter', day: '2026-03-20' },
  ]);
  expect(metFact({ what: 'quiet-time', entry: 'q' })).toBe('returns.met.quiet-time.q');
});
