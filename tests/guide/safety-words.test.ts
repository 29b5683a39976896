import { describe, expect, it } from 'vitest';
import * as pageWords from '@/guide/page-words';
import * as pathWords from '@/guide/path-words';
import * as safetyWords from '@/guide/safety-words';
import * as crisisWords from '@/guide/crisis-words';
import * as placeWords from '@/guide/place-words';
import { everyReading, readingGrade, sentencesOf, wordsOf } from './prose';

function textsIn(value: unknown, where: string): [where: string, text: string][] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value === 'function') {
    return textsIn((value as (words: string) => unknown)('Monday 7 December'), where);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${where} ${key}`));
}

const texts = [
  ...textsIn(safetyWords, ''),
  ...textsIn(pathWords, 'path'),
  ...textsIn(pageWords, 'page'),
  ...textsIn(crisisWords, 'crisis'),
  ...textsIn(everyReading, 'reading'),
  ...textsIn(placeWords, 'place'),
];

describe('what is said about safety', () => {
  it('is found by these tests at all', () => {
    expect(texts.length).toBeGreaterThan(80);
  });

  it('reads at grade 8 or lower', () => {
    expect(readingGrade(texts.map(([, text]) => text))).toBeLessThanOrEqual(8);
  });

  // Twenty-one, because the first card’s longest sentence is one thought; a reading has more breath.
  it.each(texts)('keeps its sentences short,%s', (where, text) => {
    const most = where.startsWith('reading') ? 30 : 21;
    expect(sentencesOf(text).filter((sentence) => wordsOf(sentence).length > most)).toEqual([]);
  });

  it.each<[string, RegExp]>([
    ['raises its voice', /!/],
    ['orders, hurries or plays down', /\b(should|just|simply|at least|must)\b/i],
    [
      'says what is never said to somebody who thinks of dying',
      /\b(selfish|attention|commit\w*|cry for help|think of (them|your family)|secret|promise)\b/i,
    ],
    ['names a method', /\b(pills?|overdose|rope|bridge|knife|gun|hang\w*)\b/i],
    ['counts', /%|\bper ?cent\b|\bstatistic/i],
    ['labels', /\b(toxic|narcissis\w*|abuser|victim|trauma\w*|boundar\w*)\b/i],
    ['guesses at who they are', /\b(he|she|him|her|husband|wife|boyfriend|girlfriend)\b/i],
    ['uses straight quotes or three dots', /["'`]|--|\.\.\./],
  ])('never %s', (_, pattern) => {
    expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
  });
});
