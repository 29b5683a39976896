import { describe, expect, it } from 'vitest';
import { findCrisis } from '@/wording/crisis';
import { crisisLines } from './labelled';

/** Calm words of a plan, a list or a letter: each was once shown a card or the quiet line. */
const calm = [
  'I tell Anna beforehand. I call my sister after. If no answer comes I stop and swim.',
  'I can give the key back',
  'I would like to talk about the blue cup.',
  'Call my brother, play guitar, take a long bath',
];

describe('calm words', () => {
  it.each(calm)('bring nothing: %s', (words) => {
    expect(findCrisis(words)).toEqual([]);
  });

  it.each(calm)('bring no card when they are said again and again: %s', (words) => {
    const found = findCrisis(Array.from({ length: 14 }, () => words).join('\n'));
    expect(found.filter(({ tier }) => tier < 4)).toEqual([]);
  });

  it('do not add up over a page of them', () => {
    const harmless = crisisLines.filter(({ tier }) => tier === null).map(({ line }) => line);
    const isQuiet = (line: string): boolean => findCrisis(line).every(({ tier }) => tier === 4);
    const lines = harmless.filter(isQuiet);
    const pages = Array.from({ length: Math.floor(lines.length / 6) }, (_, page) =>
      lines.slice(page * 6, page * 6 + 6).join('\n'),
    );
    const grave = pages.filter((page) => !isQuiet(page));
    expect(pages.length).toBeGreaterThan(60);
    expect(grave).toEqual([]);
  });
});
