import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, ArrivalLevel } from '@/journal/answer';
import { daysApart } from '@/journal/calendar-day';
import type { Draft } from '@/journal/entry';
import type { Facts } from '@/journal/facts';
import { sealFact } from '@/journal/letters';
import { levelCounts, overTime, runsOf, since, type Reading } from '@/journal/over-time';
import { arrivalWords } from '@/journal/suns';
import { buildDraft, buildEntries, day, noon } from '../support/build-entry';

const none: Facts = new Map();

let ids = 0;
const page = (source: string, startedAt: number, answer: Answer, parts: Partial<Draft> = {}) =>
  buildDraft(source, { id: `d${(ids += 1)}`, entry: `e${ids}`, startedAt, answer, ...parts });

const arrived = (level: ArrivalLevel, at: number): Draft =>
  page('arrivals', at, { kind: 'arrival', level });

const form = (words: Readonly<Record<string, string>>): Answer => ({
  kind: 'form',
  parts: Object.entries(words).map(([name, said]) => ({ name, label: name, words: said })),
});

const checkedIn = (words: Readonly<Record<string, string>>, at: number, parts = {}): Draft =>
  page('feelings', at, form(words), parts);

describe('what was said over time', () => {
  it('comes from arrivals, check-ins and pauses, each for what it says', () => {
    const entries = buildEntries(
      checkedIn({ pleasant: '8 of 10', energy: '2 of 10', steady: '5 of 10' }, noon - day),
      arrived(2, noon - 3 * day),
      checkedIn({ steady: '0 of 10' }, noon),
      page('pause', noon - 2 * day, form({ before: 'Loud', after: 'Faint' })),
      page('pause', noon - day, form({ before: 'There' })),
      page('pause', noon - day, form({ waited: '10 minutes' })),
    );
    const { mood, steady, energy, pull } = overTime(entries, none, noon);
    const said = ({ readings }: { readings: readonly Reading[] }) =>
      readings.map(({ when, level, after }) => [daysApart(when, noon), level, after]);
    expect(said(mood)).toEqual([
      [3, 2, undefined],
      [1, 4, undefined],
    ]);
    expect(said(steady)).toEqual([
      [1, 3, undefined],
      [0, 1, undefined],
    ]);
    expect(said(energy)).toEqual([[1, 2, undefined]]);
    expect(said(pull)).toEqual([
      [2, 5, 2],
      [1, 3, undefined],
    ]);
  });

  it('leaves out what is still being written, what is sealed, and counts what has no day', () => {
    const sealed = arrived(1, noon - day);
    const entries = buildEntries(
      checkedIn({ pleasant: '8 of 10' }, noon - day, { outcome: 'open' }),
      sealed,
      arrived(4, noon + day),
      arrived(5, 0),
      arrived(3, noon - day),
    );
    const facts: Facts = new Map([[sealFact(sealed.entry), '2026-01-01']]);
    const { mood } = overTime(entries, facts, noon);
    expect(mood.readings.map(({ level }) => level)).toEqual([3]);
    expect(mood.undated).toBe(2);
  });
});

const readings = (days: readonly number[]): Reading[] =>
  days.map((one, place) => {
    const at = noon + one * day;
    return { entry: `e${place}`, at, when: { at, offset: 0 }, level: 3 };
  });

describe('lines', () => {
  it('break where a day has nothing, and not where one has several', () => {
    expect(runsOf(readings([0, 0, 1, 3, 4, 40])).map((run) => run.length)).toEqual([3, 2, 1]);
    expect(runsOf([])).toEqual([]);
  });

  it('hold every reading once, in order, with no day missing inside a run and one between two', () => {
    assert(
      property(array(integer({ min: 0, max: 400 }), { maxLength: 60 }), (days) => {
        const all = readings(days.toSorted((a, b) => a - b));
        const runs = runsOf(all);
        expect(runs.flat()).toEqual(all);
        const steps = (of: readonly Reading[]): number[] =>
          of.slice(1).map((one, place) => daysApart((of[place] ?? one).when, one.when));
        expect(runs.flatMap(steps).filter((apart) => apart > 1)).toEqual([]);
        const ends = runs.flatMap((run) => [run[0], run.at(-1)]).filter((one) => one !== undefined);
        const between = steps(ends.slice(1, -1)).filter((_, place) => place % 2 === 0);
        expect(between.filter((apart) => apart <= 1)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('take as many days as are asked for, today among them', () => {
    const all = readings([-28, -27, 0]);
    expect(since(all, noon, 28).map(({ at }) => (at - noon) / day)).toEqual([-27, 0]);
    expect(since(all, noon, null)).toHaveLength(3);
  });
});

describe('the sentence', () => {
  it('says how often each word was said, the lowest first, and no mean', () => {
    expect(levelCounts([5, 3, 1, 3, 1, 3], arrivalWords)).toBe('heavy 2, even 3, light 1');
    expect(levelCounts([], arrivalWords)).toBe('');
  });

  it('counts each reading once', () => {
    const levels = array(constantFrom<ArrivalLevel[]>(1, 2, 3, 4, 5));
    assert(
      property(levels, (all) => {
        const counts = [...levelCounts(all, arrivalWords).matchAll(/\d+/gu)].map(Number);
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(all.length);
      }),
      { numRuns: 60 },
    );
  });
});
