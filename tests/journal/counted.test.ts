import { describe, expect, it } from 'vitest';
import { counted, pageCount, plural } from '@/journal/counted';

describe('how many', () => {
  it.each([
    [0, '0 pages'],
    [1, '1 page'],
    [2, '2 pages'],
    [41, '41 pages'],
  ])('%i is said as %s', (count, words) => {
    expect(pageCount(count)).toBe(words);
  });

  it('takes a plural that is not the word with an s', () => {
    expect([counted(1, 'entry', 'entries'), counted(2, 'entry', 'entries')]).toEqual([
      '1 entry',
      '2 entries',
    ]);
  });

  it('picks the verb that goes with it', () => {
    expect([0, 1, 2].map((count) => plural(count, 'is', 'are'))).toEqual(['are', 'is', 'are']);
  });
});
