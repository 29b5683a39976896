import { describe, expect, it } from 'vitest';
import { pageCount } from '@/journal/counted';

describe('how many', () => {
  it.each([
    [0, '0 pages'],
    [1, '1 page'],
    [2, '2 pages'],
    [41, '41 pages'],
  ])('%i is said as %s', (count, words) => {
    expect(pageCount(count)).toBe(words);
  });
});
