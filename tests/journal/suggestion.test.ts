import { describe, expect, it } from 'vitest';
import { aimOnPath } from '@/guide/aims';
import { guideOnPath } from '@/guide/guide-on-path';
import { pagesForShortQuestion } from '@/store/pages-for-short-question';
import type { ArrivalLevel } from '@/journal/answer';
import { dayAt, momentDaysLater } from '@/journal/calendar-day';
import { declinedFact, enoughOf, longToday } from '@/journal/enough';
import type { Entries } from '@/journal/entries';
import type { Draft } from '@/journal/entry';
import { findPrompt } from '@/guide/guide';
import { lengthOf, minutesOf } from '@/journal/page-length';
import { aimOf, shortQuestion, suggestedPage } from '@/journal/suggestion';
import { buildDraft, buildEntries, chose, noon, words } from '../support/build-entry';

const hour = 3_600_000;
const daysAgo = (days: number): number => momentDaysLater(noon, -days);
const { suggested } = guideOnPath('open');

const wrote = (source: string, at = noon - hour, parts: Partial<Draft> = {}) =>
  buildDraft(source, { id: `${source}${at}`, startedAt: at, ...parts });

const noFacts = new Map<string, never>();
const stopAt = (entries: Entries, now: number) => enoughOf(entries, now, noFacts);

/** Long by what was written, and not only by what was asked. */
const wroteMuch = (source: string, at = noon - hour) =>
  wrote(source, at, { answer: words('word '.repeat(130)) });

const arrived = (level: ArrivalLevel, at: number) =>
  buildDraft('arrivals', {
    id: `a${at}`,
    entry: `a${at}`,
    startedAt: at,
    answer: { kind: 'arrival', level },
  });

/** The first page and the aim are behind them. */
const begun = [wrote('B-2', daysAgo(9)), wrote('B-1', daysAgo(9), { answer: chose('dont-know') })];

function suggestion(drafts: readonly Draft[], now = noon, wished: readonly string[] = []) {
  const found = suggestedPage(suggested, buildEntries(...drafts), now, noFacts, wished);
  return typeof found === 'object' ? found.page.id : found;
}

it('says how long a page takes from what it asks for', () => {
  const lengths = Object.fromEntries(suggested.map((page) => [page.id, lengthOf(page)]));
  expect(lengths).toMatchObject({
    'B-1': 'short',
    'B-2': 'medium',
    'U1-2': 'long',
    'U1-3': 'medium',
    'U2-4': 'long',
    'U3-1': 'short',
    'Q2-1': 'short',
  });
  // What Begin says of every page is true of every page.
  const minutes = suggested.map(minutesOf);
  expect([Math.min(...minutes), Math.max(...minutes)]).toEqual([2, 20]);
  expect(minutesOf(findPrompt('B-2').prompt)).toBe(5);
});

describe('the page that is suggested', () => {
  it('is no second long one on a day', () => {
    const before = [...begun, wrote('U1-1', daysAgo(8))];
    expect(suggestion(before)).toBe('U1-2');
    expect(suggestion([...before, wroteMuch('U3-2')])).toBe('U1-3');
    expect(suggestion([...before, wrote('U3-2')])).toBe('U1-2');
    expect(suggestion([...before, wroteMuch('U3-2', daysAgo(1))])).toBe('U1-2');
  });

  it('is one that was left half-written, however long', () => {
    const open = wrote('U1-2', noon - 2 * hour, { outcome: 'open' });
    expect(suggestion([...begun, open, wroteMuch('U3-2')])).toBe('U1-2');
  });

  it('is none where only long ones are left for the day', () => {
    const page = { id: 'U1-4', kind: 'long-text' } as const;
    const entries = buildEntries(wroteMuch('U1-2'));
    expect(suggestedPage([page], entries, noon, noFacts)).toBe('tomorrow');
    expect(suggestedPage([page], entries, noon + 24 * hour, noFacts)).toMatchObject({ page });
    expect(suggestedPage([], entries, noon, noFacts)).toBeUndefined();
  });

  it.each([
    ['make-sense', 'U1-1'],
    ['feel-steadier', 'U3-1'],
    ['decide-contact', 'F0-1'],
    ['repair', 'U2-1'],
    ['let-go', 'U3-1'],
    ['dont-know', 'U1-1'],
  ])('serves what they came for: %s', (option, first) => {
    const drafts = [wrote('B-2', daysAgo(9)), wrote('B-1', daysAgo(9), { answer: chose(option) })];
    const entries = buildEntries(...drafts);
    expect(aimOf(entries)).toBe(option);
    const wished = aimOnPath(aimOf(entries), 'open')?.pages;
    expect(suggestion(drafts, noon, wished)).toBe(first);
    // The pages that open the guide, and what was begun, come first all the same.
    expect(suggestion(drafts.slice(1), noon, wished)).toBe('B-2');
    const half = wrote('W-3', noon, { outcome: 'open' });
    expect(suggestion([...drafts, half], noon, wished)).toBe('W-3');
  });

  it('says whether it is for their sake, and goes on with the rest after it', () => {
    const wished = aimOnPath('feel-steadier', 'open')?.pages ?? [];
    const found = suggestedPage(suggested, buildEntries(...begun), noon, noFacts, wished);
    expect(found).toMatchObject({ isWished: true, page: { id: 'U3-1' } });
    const all = wished.map((id) => wrote(id, daysAgo(3)));
    expect(suggestion([...begun, ...all], noon, wished)).toBe('U1-1');
  });

  it('serves no wish towards them where contact is put away', () => {
    expect(aimOnPath('repair', 'safety')).toBeUndefined();
    expect(aimOnPath('decide-contact', 'space')).toBeUndefined();
    expect(aimOnPath('let-go', 'space')?.why).toMatch(/let go/);
    expect(aimOnPath('constructor', 'open')).toBeUndefined();
  });
});

describe('a short question', () => {
  const ask = (drafts: readonly Draft[], now: number, another = 0, except?: string) =>
    shortQuestion(suggested, buildEntries(...drafts), now, another, except)?.page;

  it('is the same all day, and another one when asked', () => {
    const first = ask(begun, noon);
    expect(first).toBeDefined();
    expect(ask(begun, noon + 3 * hour)).toBe(first);
    expect(ask(begun, noon, 1)?.id).not.toBe(first?.id);
    expect(ask(begun, noon, 0, first?.id)?.id).not.toBe(first?.id);
  });

  it('is never long, deep or put away, and late or low none about them', () => {
    const put = guideOnPath('safety').suggested;
    for (let another = 0; another < 40; another += 1) {
      const night = ask(begun, noon + 10 * hour, another);
      const low = ask([...begun, arrived(2, noon - hour)], noon, another);
      const day = ask(begun, noon, another);
      const safe = shortQuestion(put, buildEntries(...begun), noon, another)?.page;
      for (const page of [night, low, day, safe]) {
        expect(page && lengthOf(page)).toBe('short');
      }
      for (const page of [night, low]) {
        expect([...(page?.offIn ?? []), ...(page?.unsentOnlyIn ?? [])]).toEqual([]);
      }
      expect(put.map(({ id }) => id)).toContain(safe?.id);
    }
  });

  /** Every page that could be asked, one after the other. */
  const everyOne = (drafts: readonly Draft[], path: 'open' | 'space' = 'open'): string[] => {
    const entries = buildEntries(...drafts);
    const pages = pagesForShortQuestion(guideOnPath(path).suggested, entries, {}, noon);
    const asked = Array.from({ length: 40 }, (_, another) =>
      shortQuestion(pages, entries, noon, another),
    );
    return [...new Set(asked.flatMap((one) => one?.page.id ?? []))].toSorted();
  };

  it('is about oneself until the first stage is begun, and about contact after the readiness check', () => {
    const first = ['B-1', 'P1-4', 'P2-1', 'P2-3', 'U1-1', 'U3-1'];
    expect(everyOne([])).toEqual(first);
    const ofContact = ['R1-1', 'R1-2', 'R2-2', 'Q2-1', 'Q3-1'];
    const later = everyOne([...begun, wrote('U1-3')]);
    expect(later).toEqual(expect.arrayContaining(['F1-2', 'W-4']));
    expect(later.filter((id) => ofContact.includes(id))).toEqual([]);
    const checked = wrote('readiness', noon - hour, {
      answer: { kind: 'form', parts: [{ name: 'S1', label: 'S1', words: 'Yes' }] },
    });
    expect(everyOne([...begun, wrote('U1-3'), checked])).toEqual(expect.arrayContaining(ofContact));
  });

  it('asks nobody what the safety answers have said, unless it was written on', () => {
    const { suggested: inSpace } = guideOnPath('space');
    const all = inSpace.filter(({ id }) => id !== 'R1-1').map(({ id }) => wrote(id));
    expect(suggestedPage(inSpace, buildEntries(...all), daysAgo(-40), noFacts)).toBeUndefined();
    expect(everyOne([...begun, wrote('U1-3')], 'space')).not.toContain('R1-1');
    const half = wrote('R1-1', noon - hour, { outcome: 'open', answer: chose('blocked') });
    expect(suggestedPage(inSpace, buildEntries(...begun, half), noon, noFacts)).toMatchObject({
      page: { id: 'R1-1' },
    });
  });

  it('is no page that was written or set aside, unless it comes round', () => {
    const short = suggested.filter((page) => lengthOf(page) === 'short');
    const all = short.map(({ id }) => wrote(id, noon - hour, { outcome: 'skipped' }));
    expect(ask(all, noon)).toBeUndefined();
    const daily = wrote('U3-1', daysAgo(1));
    expect(ask([...all.filter(({ source }) => source !== 'U3-1'), daily], noon)?.id).toBe('U3-1');
  });
});

describe('enough for a day', () => {
  const long = ['U1-2', 'U1-4', 'U3-2'] as const;

  it('is three long pages, and none of the day before', () => {
    const two = long.slice(0, 2).map((id) => wroteMuch(id));
    expect(stopAt(buildEntries(...two), noon)).toBeNull();
    expect(stopAt(buildEntries(...two, wroteMuch('U3-2')), noon)).toBe('three-long');
    expect(stopAt(buildEntries(...two, wroteMuch('U3-2', daysAgo(1))), noon)).toBeNull();
    // Nine words on a page that asks for many are no long page.
    expect(stopAt(buildEntries(...two, wrote('U3-2')), noon)).toBeNull();
    expect(longToday(buildEntries(...two, wrote('U1-3', noon, { answer: chose('x') })), noon)).toBe(
      2,
    );
    expect(longToday(buildEntries(...two), noon - 2 * hour)).toBe(0);
  });

  it('is not offered again on a day on which it was declined', () => {
    const three = buildEntries(...long.map((id) => wroteMuch(id)));
    const declined = new Map([[declinedFact('one-long'), dayAt(noon)]]);
    expect(enoughOf(three, noon, declined)).toBeNull();
    expect(suggestedPage([{ id: 'U2-5', kind: 'long-text' }], three, noon, noFacts)).toBe(
      'tomorrow',
    );
    expect(suggestedPage([{ id: 'U2-5', kind: 'long-text' }], three, noon, declined)).toMatchObject(
      { page: { id: 'U2-5' } },
    );
    const before = new Map([[declinedFact('one-long'), dayAt(daysAgo(1))]]);
    expect(enoughOf(three, noon, before)).toBe('three-long');
    // Somebody who is low is asked all the same, and once.
    const once = (ago: number) => [
      arrived(4, daysAgo(ago) - 4 * hour),
      wrote('U1-2', daysAgo(ago) - 3 * hour),
      arrived(2, daysAgo(ago) - 2 * hour),
    ];
    const low = buildEntries(...once(2), ...once(0));
    expect(enoughOf(low, noon, declined)).toBe('worse-after-writing');
    const inCare = new Map([[declinedFact('worse-after-writing'), dayAt(noon)]]);
    expect(enoughOf(low, noon, inCare)).toBeNull();
    expect(enoughOf(three, noon, inCare)).toBeNull();
  });

  it('counts letters and pages of one’s own by their words, as nobody asked for them', () => {
    const own = (source: string, count: number) =>
      wrote(source, noon - hour, { answer: words('word '.repeat(count)) });
    const two = long.slice(0, 2).map((id) => wroteMuch(id));
    expect(stopAt(buildEntries(...two, own('own-page', 40)), noon)).toBeNull();
    expect(stopAt(buildEntries(...two, own('own-page', 200)), noon)).toBe('three-long');
    expect(stopAt(buildEntries(...two, own('unsent-letter', 200)), noon)).toBe('three-long');
  });

  it.each([
    [0, 'after-midnight'],
    [4, 'after-midnight'],
    [5, null],
    [23, null],
  ])('is the hour of %s', (at, expected) => {
    expect(stopAt(new Map(), noon + (at - 12) * hour)).toBe(expected);
  });

  it('is the same long page three days running, and no page of one’s own', () => {
    const daily = (source: string) =>
      [0, 1, 2].map((ago) => wrote(source, daysAgo(ago) - hour, { entry: `${source}${ago}` }));
    expect(stopAt(buildEntries(...daily('U3-2')), noon)).toBe('same-page');
    expect(stopAt(buildEntries(...daily('U3-2').slice(1)), noon)).toBeNull();
    const own = daily('own-page').map((one) => ({ ...one, answer: words('word '.repeat(200)) }));
    expect(longToday(buildEntries(...own), noon)).toBe(1);
    expect(stopAt(buildEntries(...own), noon)).toBeNull();
    expect(
      stopAt(buildEntries(...daily('U3-1').map((one) => ({ ...one, answer: chose('x') }))), noon),
    ).toBeNull();
  });

  it('is writing that left them lower twice', () => {
    const once = (ago: number) => [
      arrived(4, daysAgo(ago) - 4 * hour),
      wrote('U1-2', daysAgo(ago) - 3 * hour, { answer: words('It hurts.') }),
      arrived(2, daysAgo(ago) - 2 * hour),
    ];
    expect(stopAt(buildEntries(...once(0)), noon)).toBeNull();
    expect(stopAt(buildEntries(...once(2), ...once(0)), noon)).toBe('worse-after-writing');
    expect(stopAt(buildEntries(...once(2), ...once(1)), noon)).toBeNull();
    expect(stopAt(buildEntries(...once(9), ...once(0)), noon)).toBeNull();
  });

  it('is told without the words of older pages, of which a journal has thousands', () => {
    const old = wroteMuch('own-page', daysAgo(30));
    Object.defineProperty(old, 'answer', {
      get: () => {
        throw new Error('The words of an old page were read.');
      },
    });
    const entries = buildEntries(old, wroteMuch('own-page'));
    expect(longToday(entries, noon)).toBe(1);
    expect(stopAt(entries, noon)).toBeNull();
  });
});
