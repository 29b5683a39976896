import type { FactValue } from '@/journal/facts';
import { describe, expect, it } from 'vitest';
import {
  cardsFor,
  leavesMark,
  quietFact,
  quietOf,
  quietWith,
  seenFact,
  type CrisisCard,
} from '@/journal/crisis-cards';

const kinds = (cards: readonly CrisisCard[]): string[] =>
  cards.map(({ kind, act }) => (act ? `${kind}, act` : kind));

describe('the cards for what was found', () => {
  it.each<[Parameters<typeof cardsFor>[0], string[]]>([
    [[], []],
    [[{ tier: 1 }], ['wish']],
    [[{ tier: 1 }, { tier: 1, act: true }], ['wish, act']],
    [[{ tier: 2 }], ['inDanger']],
    [[{ tier: 3 }], ['dangerous']],
    [[{ tier: 4 }], ['wornOut']],
    // The quiet line says less than a card and stays away beside one.
    [
      [{ tier: 4 }, { tier: 3 }, { tier: 1 }, { tier: 2 }],
      ['wish', 'inDanger', 'dangerous'],
    ],
    [[{ tier: 4, about: 'lost' }], ['lost']],
    [[{ tier: 4, about: 'atRisk' }], ['atRisk']],
    [[{ tier: 4, about: 'unread' }], ['unread']],
    // One quiet line: what may still be turned away comes before what has happened.
    [[{ tier: 4 }, { tier: 4, about: 'lost' }], ['lost']],
    [[{ tier: 4, about: 'lost' }, { tier: 4, about: 'atRisk' }, { tier: 4 }], ['atRisk']],
    [[{ tier: 4, about: 'lost' }, { tier: 1 }], ['wish']],
    // An act belongs to a wish only.
    [[{ tier: 2, act: true }], ['inDanger']],
  ])('%o are %o', (found, expected) => {
    expect(kinds(cardsFor(found, []))).toEqual(expected);
  });

  it('say a line on hurting oneself where that was found, with a wish only', () => {
    expect(cardsFor([{ tier: 1, selfHarm: true }, { tier: 2 }], [])).toEqual([
      { kind: 'wish', act: false, selfHarm: true },
      { kind: 'inDanger', act: false },
    ]);
    expect(cardsFor([{ tier: 1 }], [])).toEqual([{ kind: 'wish', act: false }]);
  });

  it('leave out what was put to rest, and nothing else', () => {
    const found = [{ tier: 1 }, { tier: 2 }, { tier: 3 }] as const;
    expect(kinds(cardsFor(found, ['wish']))).toEqual(['inDanger', 'dangerous']);
    expect(kinds(cardsFor(found, ['inDanger', 'dangerous']))).toEqual(['wish']);
    expect(kinds(cardsFor([{ tier: 4 }], ['wornOut']))).toEqual([]);
  });

  it('come back for an act, although the wish was put to rest', () => {
    const found = [{ tier: 1, act: true }] as const;
    expect(kinds(cardsFor(found, ['wish']))).toEqual(['wish, act']);
    expect(kinds(cardsFor(found, ['wish', 'act']))).toEqual([]);
    expect(kinds(cardsFor(found, ['act']))).toEqual(['wish']);
  });

  it('leave a mark, except for the quiet line', () => {
    for (const about of [{}, { about: 'lost' }, { about: 'atRisk' }] as const) {
      expect(leavesMark(cardsFor([{ tier: 4, ...about }], []))).toBe(false);
    }
    for (const tier of [1, 2, 3] as const) expect(leavesMark(cardsFor([{ tier }], []))).toBe(true);
    expect(leavesMark([])).toBe(false);
  });
});

describe('what was put to rest', () => {
  it('adds up, each kind once', () => {
    const wish: CrisisCard = { kind: 'wish', act: true };
    const danger: CrisisCard = { kind: 'inDanger', act: false };
    expect(quietOf(quietWith(quietWith(undefined, danger), wish))).toEqual([
      'wish',
      'act',
      'inDanger',
    ]);
    expect(quietWith('wish', { kind: 'wish', act: false })).toBe('wish');
  });

  it.each<FactValue | undefined>([
    undefined,
    null,
    true,
    3,
    '',
    'wishful',
    '{"wish":1}',
    `${'x '.repeat(99)}wish`,
  ])('is nothing in %o', (fact) => {
    expect(quietOf(fact)).toEqual([]);
  });

  it('is kept for each entry by itself', () => {
    expect(quietFact('U3-2.abc')).toBe('crisis.quiet.U3-2.abc');
    expect(seenFact('U3-2.abc')).toBe('crisis.seen.U3-2.abc');
  });
});
