import * as fc from 'fast-check';
import { afterEach, describe, expect, it, test } from 'vitest';
import {
  addDays,
  dayAt,
  dayInWords,
  daysApart,
  daysBetween,
  isPlanDay,
  momentDaysLater,
  noonOf,
  startOfDay,
} from '@/journal/calendar-day';
import { isNight, morningAfter } from '@/journal/quiet-time';
import { standingOf } from '@/journal/standing';
import { chooseZone, isZone, momentAt, offsetAt, wallTime } from '@/journal/zone';
import { clockTime, longDate } from '@/ui/when';
import { buildDraft, buildEntries } from '../support/build-entry';

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'Pacific/Apia',
  'Pacific/Kiritimati',
] as const;

const anyZone = fc.constantFrom(...zones);
/** Moments of 1990 to 2060, with the clock changes of every year among them. */
const anyMoment = fc.integer({
  min: Date.parse('1990-01-01T00:00Z'),
  max: Date.parse('2060-01-01T00:00Z'),
});

afterEach(() => chooseZone(null));

/** A day and a time by the browser's own calendar, apart from anything of ours. */
function asTold(at: number, zone: string): { day: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

describe('in any zone', () => {
  it('a moment lies on the day and at the time the wall shows', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (zone, at) => {
        chooseZone(zone);
        expect({ day: dayAt(at), time: clockTime(at) }).toEqual(asTold(at, zone));
      }),
    );
  });

  it('what was written on a day is said to be of that day wherever it is read', () => {
    fc.assert(
      fc.property(anyZone, anyZone, anyMoment, (there, here, at) => {
        chooseZone(there);
        const written = { at, offset: offsetAt(at) };
        const [day, time, words] = [dayAt(at), clockTime(at), longDate(at, at)];
        chooseZone(here);
        expect(dayAt(written)).toBe(day);
        expect(clockTime(written)).toBe(time);
        expect(longDate(written, written)).toBe(words);
        expect(daysApart(written, written)).toBe(0);
      }),
    );
  });

  it('days added and counted are the same number, from any hour of any day', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, fc.integer({ min: -800, max: 800 }), (zone, at, days) => {
        chooseZone(zone);
        const from = dayAt(at);
        const until = addDays(from, days);
        expect(daysBetween(from, until)).toBe(days);
        expect(daysApart(at, noonOf(until))).toBe(days);
        expect(dayAt(noonOf(until))).toBe(until);
      }),
    );
  });

  it('a day begins when the day before is over, even where its midnight is left out', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (zone, at) => {
        chooseZone(zone);
        const day = dayAt(at);
        // Apia left out a whole day in 2011.
        fc.pre(dayAt(noonOf(day)) === day && day !== '2011-12-30');
        const begins = startOfDay(day);
        expect(dayAt(begins)).toBe(day);
        expect(begins).toBeLessThanOrEqual(at);
        expect(dayAt(begins - 1)).not.toBe(day);
      }),
    );
  });

  it('a time of the wall is found again, unless a clock change leaves it out', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (zone, at) => {
        chooseZone(zone);
        expect(wallTime(momentAt(wallTime(at)))).toBe(wallTime(at));
      }),
    );
  });

  it('a week later is the same day of the week, at the same time', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (zone, at) => {
        chooseZone(zone);
        const later = momentDaysLater(at, 7);
        expect(daysApart(at, later)).toBe(7);
      }),
    );
  });

  it('the morning after is at seven, and ahead', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (zone, at) => {
        chooseZone(zone);
        const morning = morningAfter(at);
        expect(clockTime(morning)).toBe('07:00');
        expect(morning).toBeGreaterThan(at);
        expect(daysApart(at, morning)).toBeLessThanOrEqual(1);
        expect(isNight(morning)).toBe(false);
        expect(isNight(morning - 1)).toBe(true);
      }),
    );
  });

  it('a page that comes round after days is due on that day, from its first minute to its last', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, fc.integer({ min: 1, max: 60 }), (zone, at, days) => {
        chooseZone(zone);
        const entries = buildEntries(buildDraft('A', { startedAt: at, outcome: 'answered' }));
        const due = startOfDay(addDays(dayAt(at), days));
        const page = { id: 'A', repeat: { days } };
        expect(standingOf(page, entries, due).isDue).toBe(true);
        expect(standingOf(page, entries, due - 1).isDue).toBe(false);
        expect(standingOf({ id: 'B', unlock: { days } }, entries, due - 1).waitsUntil).toBe(due);
        expect(standingOf({ id: 'B', unlock: { days } }, entries, due).waitsUntil).toBeUndefined();
      }),
    );
  });
});

test.each([
  ['Europe/Berlin', '2026-10-25T00:15+02:00', '2026-10-26'],
  ['Europe/Berlin', '2026-03-29T23:45+02:00', '2026-03-30'],
  ['America/New_York', '2026-11-01T00:20-04:00', '2026-11-02'],
  ['Australia/Lord_Howe', '2026-04-05T00:10+11:00', '2026-04-06'],
  ['America/Santiago', '2026-09-05T23:59-04:00', '2026-09-06'],
])('tomorrow in %s, seen at %s, is %s', (zone, at, tomorrow) => {
  chooseZone(zone);
  expect(addDays(dayAt(Date.parse(at)), 1)).toBe(tomorrow);
  expect(dayAt(startOfDay(tomorrow))).toBe(tomorrow);
});

test('a page written late in Los Angeles keeps its day in London', () => {
  const at = Date.parse('2026-11-28T23:30-08:00');
  chooseZone('Europe/London');
  expect(longDate({ at, offset: -480 }, at)).toBe('Saturday 28 November');
  expect(clockTime({ at, offset: -480 })).toBe('23:30');
  expect(longDate(at, at)).toBe('Sunday 29 November');
});

test('an offset that no place has, and a moment that no date has, stop nothing', () => {
  for (const offset of [1e300, -1e9, 20_000, Number.NaN]) {
    expect(dayAt({ at: 0, offset })).toBe(dayAt(0));
  }
  for (const at of [1e300, -1e300, 8.64e15, -8.64e15]) {
    expect(() => [dayAt(at), longDate(at, 0), clockTime(at), isNight(at)]).not.toThrow();
  }
});

test('years of two figures stay what they are', () => {
  expect(dayInWords('0026-11-20')).toContain('November 26');
  expect(daysBetween('0026-11-20', '2026-11-20')).toBe(730_485);
  expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
  expect(addDays('9999-12-31', 1)).toBe('');
  expect(['0026-11-20', '1926-11-20', '2026-11-20', '2226-11-20'].map(isPlanDay)).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test('a zone that there is none of is none', () => {
  expect(['Europe/Berlin', 'UTC', 'Nowhere/Else', ''].map(isZone)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  const before = offsetAt(0);
  chooseZone('Nowhere/Else');
  expect(offsetAt(0)).toBe(before);
});
