import type { FactValue } from '@/journal/facts';
import { describe, expect, it } from 'vitest';
import { seenFact } from '@/journal/crisis-cards';
import { letterToReadBack } from '@/journal/look-back';
import { sealedUntil, sealFact } from '@/journal/letters';
import { lettersOf } from '@/journal/letters-written';
import { buildDraft, buildEntries, day, noon } from '../support/build-entry';

const sealed = (value: FactValue): string | null =>
  sealedUntil(new Map([[sealFact('one'), value]]), 'one');

describe('a sealed letter', () => {
  it('is sealed whatever day it is: its day opens nothing by itself', () => {
    expect(sealed('2026-04-01')).toBe('2026-04-01');
  });

  it.each([null, 7, true, '', 'never', '2026-13-40', '9999-12-31x'])(
    'is open where the fact holds %s',
    (value) => {
      expect(sealed(value)).toBeNull();
    },
  );
});

const letter = (id: string, days: number, source = 'unsent-letter') =>
  buildDraft(source, {
    id,
    entry: id,
    startedAt: noon - days * day,
    answer: { kind: 'letter', text: `Letter ${id}` },
  });

describe('the letters', () => {
  it('are those with words in them, the newest first, closing letters with them', () => {
    const entries = buildEntries(
      letter('a', 9),
      letter('b', 3, 'closing-letter'),
      { ...letter('c', 1), answer: { kind: 'letter', text: ' ' } },
      buildDraft('U1-2'),
    );
    expect(lettersOf(entries).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('are found there too where they were written on a page of the guide, or as a thank-you', () => {
    const entries = buildEntries(
      letter('a', 9, 'T2-2'),
      letter('b', 3, 'thank-you'),
      letter('c', 2, 'U2-4'),
    );
    expect(lettersOf(entries).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('may be read back after a month, and are not brought up for ever', () => {
    const found = (one: ReturnType<typeof letter>, facts = new Map<string, FactValue>()) =>
      letterToReadBack(buildEntries(one), facts, noon)?.id;
    expect(found(letter('a', 29))).toBeUndefined();
    expect(found(letter('a', 30))).toBe('a');
    expect(found(letter('a', 61))).toBeUndefined();
    expect(found(letter('a', 30), new Map([[seenFact('a'), true]]))).toBeUndefined();
    expect(found(letter('a', 30, 'T2-2'))).toBeUndefined();
  });

  it('with a day of their own are said by that day, and by nothing else', () => {
    const found = (name: string) =>
      letterToReadBack(buildEntries(letter('a', 30)), new Map([[name, '2026-03-01']]), noon);
    expect(found(sealFact('a'))).toBeUndefined();
    expect(found('returns.met.sealed-letter.a')).toBeUndefined();
  });
});
