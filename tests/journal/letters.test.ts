import type { FactValue } from '@/journal/facts';
import { describe, expect, it } from 'vitest';
import { seenFact } from '@/journal/crisis-cards';
import { letterToReadBack, lettersOf, sealedUntil, sealFact } from '@/journal/letters';
import { buildDraft, buildEntries, day, noon } from '../support/build-entry';

const sealed = (value: FactValue, today: string): string | null =>
  sealedUntil(new Map([[sealFact('one'), value]]), 'one', today);

describe('a sealed letter', () => {
  it('is sealed until its day has come', () => {
    expect(sealed('2026-04-01', '2026-03-31')).toBe('2026-04-01');
    expect(sealed('2026-04-01', '2026-04-01')).toBeNull();
  });

  it.each([null, 7, true, '', 'never', '2026-13-40', '9999-12-31x'])(
    'is open where the fact holds %s',
    (value) => {
      expect(sealed(value, '2026-03-31')).toBeNull();
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
      letterToReadBack([one], facts, noon)?.id;
    expect(found(letter('a', 29))).toBeUndefined();
    expect(found(letter('a', 30))).toBe('a');
    expect(found(letter('a', 61))).toBeUndefined();
    expect(found(letter('a', 30), new Map([[seenFact('a'), true]]))).toBeUndefined();
    expect(found(letter('a', 30, 'T2-2'))).toBeUndefined();
  });
});
