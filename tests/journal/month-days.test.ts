import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayAt, weekdayOf } from '@/journal/calendar-day';
import type { Facts } from '@/journal/facts';
import {
  daysOf,
  isMonth,
  monthAfter,
  monthBefore,
  monthOf,
  weeksOfMonth,
} from '@/journal/month-days';
import { buildDraft, buildEntries, day, noon } from '../support/build-entry';

const none: Facts = new Map();

describe('a month', () => {
  it('is told from what is none', () => {
    expect(['2026-03', '2024-12'].every(isMonth)).toBe(true);
    expect(['2026-13', '2026-3', '2026-03-01', '', 'never'].some(isMonth)).toBe(false);
  });

  it('has one before and one after it', () => {
    expect([monthBefore('2026-03'), monthAfter('2026-03')]).toEqual(['2026-02', '2026-04']);
    expect([monthBefore('2026-01'), monthAfter('2026-12')]).toEqual(['2025-12', '2027-01']);
    expect([monthBefore('0000-01'), monthAfter('9999-12')]).toEqual(['', '']);
  });

  it('has its days in weeks of seven that begin with the day asked for', () => {
    const anyMonth = integer({ min: 0, max: 40_000 }).map((days) =>
      monthOf(addDays('1970-01-01', days)),
    );
    assert(
      property(anyMonth, integer({ min: 0, max: 6 }), (month, begins) => {
        const weeks = weeksOfMonth(month, begins);
        const placed = weeks.flatMap((week) => week.map((one, place) => ({ one, place })));
        const days = placed.filter(({ one }) => one !== null);
        expect(
          days.filter(({ one, place }) => weekdayOf(one ?? '') !== (begins + place) % 7),
        ).toEqual([]);
        expect(
          weeks.filter((week) => week.length !== 7 || week.every((one) => one === null)),
        ).toEqual([]);
        const names = days.map(({ one }) => one ?? '');
        expect(names).toEqual(names.map((_, place) => addDays(`${month}-01`, place)));
        expect(monthOf(addDays(names.at(-1) ?? '', 1))).toBe(monthAfter(month));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the days', () => {
  it('hold how it was and the pages begun on them, a check-in once, and nothing without a day', () => {
    const arrived = (id: string, level: 1 | 4, startedAt: number) =>
      buildDraft('arrivals', { id, entry: id, startedAt, answer: { kind: 'arrival', level } });
    const entries = buildEntries(
      arrived('later', 4, noon - day + 1),
      arrived('first', 1, noon - day),
      arrived('ahead', 1, noon + day),
      buildDraft('U1-2', { id: 'a', entry: 'u', startedAt: noon - 2 * day }),
      buildDraft('U1-2', { id: 'b', entry: 'u', startedAt: noon - day }),
      buildDraft('U1-2', { id: 'c', entry: 'u', startedAt: noon - day + 2 }),
      buildDraft('W-1', { id: 'w', entry: 'w', startedAt: 0 }),
      buildDraft('U1-1', { id: 'e', entry: 'e', answer: { kind: 'short-text', text: ' ' } }),
      buildDraft('feelings', {
        id: 'f',
        entry: 'f',
        answer: { kind: 'form', parts: [{ name: 'feeling.sad', label: '', words: 'sad' }] },
      }),
    );
    const days = daysOf(entries, none, noon);
    const told = Object.fromEntries(
      [...days].map(([one, { moods, pages }]) => [
        one,
        [...moods.map(({ entry }) => entry), ...pages.map(({ id }) => id)].toSorted(),
      ]),
    );
    expect(told).toEqual({
      [dayAt(noon - 2 * day)]: ['a'],
      [dayAt(noon - day)]: ['c', 'first', 'later'],
      [dayAt(noon)]: ['f'],
    });
  });
});
