import { describe, expect, it } from 'vitest';
import { speaksOfWatching } from '@/wording/watching';

describe('watching somebody', () => {
  it.each([
    'I drove past her house again',
    'I keep checking his Instagram',
    "I just want to know who he's with",
    'Looked at their profile, then their stories',
    'thinking of walking by their new flat',
    'I followed her to the station',
    'wanted to find out where they are tonight',
  ])('is seen in “%s”', (words) => {
    expect(speaksOfWatching(words)).toBe(true);
  });

  it.each([
    'We used to drive past the sea',
    'I looked at my own photos',
    'Her house was always warm',
    'I checked my phone',
    'They followed the rules',
    'I walked round the block',
    'I know who I am without him',
    'Their song came on in the shop',
    '',
  ])('is not seen in “%s”', (words) => {
    expect(speaksOfWatching(words)).toBe(false);
  });

  it('reads a very long page at once', () => {
    expect(speaksOfWatching('check '.repeat(200_000))).toBe(false);
  });
});
