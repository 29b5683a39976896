import { expect, test } from 'vitest';
import { addDays, dayInWords } from '@/journal/calendar-day';

test.each([
  ['2026-01-31', 1, '2026-02-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-10-24', 7, '2026-10-31'],
  ['2026-12-31', 30, '2027-01-30'],
  ['soon', 7, ''],
])('%s and %i days is %s', (day, days, then) => {
  expect(addDays(day, days)).toBe(then);
});

test('a day is said in words, and what is no day is said as it is', () => {
  expect(dayInWords('2026-03-29')).toBe('Sunday 29 March 2026');
  expect(dayInWords('2026-02-31')).toBe('2026-02-31');
});
