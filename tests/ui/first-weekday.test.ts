import { expect, it } from 'vitest';
import { firstWeekday } from '@/ui/first-weekday';

it('is the day the language’s own place begins a week with, and Monday where nobody knows', () => {
  expect(['en-GB', 'en-US', 'de', 'not a language', ''].map(firstWeekday)).toEqual([1, 0, 1, 1, 1]);
});
