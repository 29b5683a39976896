import { describe, expect, it } from 'vitest';
import type { Chosen, FormPart } from '@/journal/answer';
import { checkIns, feelingsFrom, feelingsSource, watchOf } from '@/journal/feelings';
import { steadyNow, triggerOf, withFeelings } from '@/journal/check-in-parts';
import { ratingFrom } from '@/journal/form';
import { buildDraft, buildEntries, day, noon, words } from '../support/build-entry';

const hour = 3_600_000;

const rated = (name: string, rating: number): FormPart => ({
  name,
  label: name,
  words: `${rating} of 10`,
});

const checkIn = (at: number, ...parts: FormPart[]) =>
  buildDraft(feelingsSource, {
    id: `c${at}`,
    entry: `feelings.${at}`,
    startedAt: at,
    answer: { kind: 'form', parts },
  });

const steady = (at: number, rating: number) => checkIn(at, rated('steady', rating));

const page = (at: number) =>
  buildDraft('U3-2', { id: `p${at}`, entry: `p${at}`, startedAt: at, answer: words('It hurts.') });

describe('the words of a check-in', () => {
  it.each<[string, Chosen[]]>([
    ['a word with its strength', [{ option: 'sad', words: 'sad', strength: 3 }]],
    ['a word without', [{ option: 'calm', words: 'calm' }]],
    ['an own word that ends like a strength', [{ option: 'own', words: 'tired, very' }]],
    ['an own word with one', [{ option: 'own', words: 'wobbly', strength: 1 }]],
  ])('come back as they went in: %s', (_, feelings) => {
    const parts = withFeelings([rated('steady', 4)], feelings, 'A song');
    expect(feelingsFrom(parts)).toEqual(feelings);
    expect(triggerOf(parts)).toBe('A song');
    expect(parts[0]).toEqual(rated('steady', 4));
  });

  it('leave when they are taken back', () => {
    const parts = withFeelings([], [{ option: 'sad', words: 'sad' }], 'A song');
    expect(withFeelings(parts, [], '')).toEqual([]);
  });
});

it('counts a check-in that was put right for the time it was begun at', () => {
  const first = steady(noon - 2 * day, 3);
  const again = { ...steady(noon, 6), entry: first.entry };
  expect(checkIns(buildEntries(first, again))).toMatchObject([{ at: noon - 2 * day, steady: 6 }]);
});

it('takes nothing but 0 to 10 for a rating', () => {
  expect(['0 of 10', '10 of 10'].map(ratingFrom)).toEqual([0, 10]);
  for (const other of ['', '11 of 10', '-1 of 10', '5', '5 of 10 ', 'ten of 10']) {
    expect(ratingFrom(other)).toBeNull();
  }
});

it('lists check-ins oldest first, without the blank ones', () => {
  const entries = buildEntries(
    checkIn(noon + day, rated('pleasant', 7)),
    checkIn(noon),
    checkIn(noon - day, rated('energy', 2), { name: 'feeling.sad', label: '', words: 'sad, very' }),
  );
  expect(checkIns(entries)).toEqual([
    expect.objectContaining({ at: noon - day, pleasant: null, energy: 2, words: 'sad' }),
    expect.objectContaining({ at: noon + day, pleasant: 7, energy: null, words: '' }),
  ]);
});

describe('the watch rule', () => {
  it('holds after two check-ins in a row of 2 or less, for that day', () => {
    const entries = buildEntries(steady(noon - day, 2), steady(noon, 1));
    expect(watchOf(entries, noon + hour)).toBe('low-twice');
    expect(watchOf(entries, noon + day)).toBeNull();
  });

  it.each([
    ['one low check-in', [steady(noon, 1)]],
    ['a low one before a steady one', [steady(noon - hour, 1), steady(noon, 3)]],
    ['a steady one between', [steady(noon - 2 * hour, 1), steady(noon - hour, 5), steady(noon, 2)]],
    ['check-ins without that rating', [checkIn(noon, rated('pleasant', 0))]],
  ])('does not hold after %s', (_, drafts) => {
    expect(watchOf(buildEntries(...drafts), noon)).toBeNull();
  });

  const hardDay = (at: number, after = 4) => [
    steady(at - 2 * hour, 7),
    page(at - hour),
    steady(at, after),
  ];

  it('holds when writing left somebody 3 points less steady on two days', () => {
    const entries = buildEntries(...hardDay(noon - 2 * day), ...hardDay(noon));
    expect(watchOf(entries, noon)).toBe('worse-after-writing');
  });

  it.each([
    ['on one day only', hardDay(noon)],
    ['by 2 points', [...hardDay(noon - day, 5), ...hardDay(noon, 5)]],
    ['more than a week apart', [...hardDay(noon - 8 * day), ...hardDay(noon)]],
    [
      'with nothing written in between',
      [...hardDay(noon - day), steady(noon - 2 * hour, 7), steady(noon, 4)],
    ],
  ])('does not hold when that was %s', (_, drafts) => {
    expect(watchOf(buildEntries(...drafts), noon)).toBeNull();
  });
});

describe('how steady somebody is now', () => {
  it('is what the last check-in with that number said, for six hours', () => {
    const entries = buildEntries(
      steady(noon - 2 * hour, 2),
      steady(noon - hour, 7),
      checkIn(noon, rated('pleasant', 5)),
    );
    expect(steadyNow(entries, noon)).toEqual({ steady: 7, at: { at: noon - hour } });
    expect(steadyNow(entries, noon + 5 * hour)).toBeNull();
    expect(steadyNow(buildEntries(), noon)).toBeNull();
  });
});

describe('a check-in on the guide’s own page', () => {
  it('is a check-in in words, in its place among the others', () => {
    const onPage = buildDraft('U3-1', {
      id: 'u',
      entry: 'U3-1.u',
      startedAt: noon + hour,
      answer: {
        kind: 'multiple-choice',
        chosen: [
          { option: 'sad', words: 'sad', strength: 3 },
          { option: 'own', words: 'wobbly' },
        ],
        note: '',
      },
    });
    const entries = buildEntries(onPage, steady(noon, 4), steady(noon + 2 * hour, 6));
    expect(checkIns(entries).map(({ words: named, steady: rating }) => [named, rating])).toEqual([
      ['', 4],
      ['sad, wobbly', null],
      ['', 6],
    ]);
  });

  it('without a word is none', () => {
    const empty = buildDraft('U3-1', {
      answer: { kind: 'multiple-choice', chosen: [], note: 'Only a note.' },
    });
    expect(checkIns(buildEntries(empty))).toEqual([]);
  });
});
