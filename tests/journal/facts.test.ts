import { describe, expect, it } from 'vitest';
import { factMerge, factOf, readFact, type FactName, type FactValue } from '@/journal/facts';

describe('a fact', () => {
  it('says what was kept', () => {
    const facts = new Map<string, FactValue>([
      ['theme', 'dark'],
      ['skyChanges', false],
      ['crisis.seen.U1-2', true],
      ['sealed.letter.7', '2027-05-03'],
      ['safety.left', 'no'],
    ]);
    expect(factOf(facts, 'theme')).toBe('dark');
    expect(factOf(facts, 'skyChanges')).toBe(false);
    expect(factOf(facts, 'crisis.seen.U1-2')).toBe(true);
    expect(factOf(facts, 'crisis.seen.U1-3')).toBe(false);
    expect(factOf(facts, 'sealed.letter.7')).toBe('2027-05-03');
    expect(factOf(facts, 'safety.left')).toBe('no');
  });

  it.each<[FactName, FactValue | undefined, FactValue]>([
    ['theme', 'purple', 'device'],
    ['theme', undefined, 'device'],
    ['writingSize', '20', 20],
    ['skyChanges', 'no', true],
    ['plainTab', 1, false],
    ['skyFurthest', '3', null],
    ['skyFurthest', Number.NaN, null],
    ['safety.SQ2', 'sometimes', null],
    ['safety.space', true, null],
    ['pause', 'x'.repeat(61), null],
    ['people', null, null],
    ['sealed.letter.7', '2027-02-30', null],
    ['lookBacks.not.U1-2', 'true', false],
  ])('called %s that holds %o counts as %o', (name, kept, counts) => {
    expect(readFact(name, kept)).toBe(counts);
  });

  it.each([
    ['theme', 'later'],
    ['skyFurthest', 'highest'],
    ['people', 'both-lists'],
    ['crisis.quiet.U1-2', 'later'],
    ['of a newer version', undefined],
    ['constructor', undefined],
  ])('called %s is merged: %s', (name, merge) => {
    expect(factMerge(name)).toBe(merge);
  });
});
