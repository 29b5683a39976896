import { describe, expect, it } from 'vitest';
import { findApologySlips, whoseLines } from '@/journal/apology-slips';

const kinds = (text: string): string[] => findApologySlips(text).map(({ kind }) => kind);

describe('what takes an apology back', () => {
  it.each([
    ['I’m sorry, but I was tired.', 'but'],
    ['I am sorry if I hurt you.', 'if'],
    ['I’m sorry you feel that way.', 'you-feel'],
    ['We both said things.', 'you-too'],
    ['I shouted because you pushed me.', 'because-you'],
    ['I was only joking.', 'only'],
    ['Anyone would have looked.', 'anyone'],
    ['Please forgive me.', 'forgive-me'],
    ['Can we start again?', 'can-we'],
    ['Mistakes were made.', 'passive'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    'I’m sorry that I read your diary. It was my choice.',
    'You may have felt watched in your own home.',
    'What I can put right, if you want that.',
    'You don’t have to forgive me.',
    'You were hurt because you trusted me.',
    'I had nothing but excuses.',
    '',
    'ごめんなさい',
  ])('is quiet about: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('marks the words themselves, curly apostrophes and emoji before them or not', () => {
    const text = '😔 I’m sorry you feel that way, but it’s done.';
    expect(findApologySlips(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'sorry you feel',
      'but',
    ]);
  });
});

describe('whose lines they are', () => {
  it('counts how it was for me against how it may have been for them', () => {
    expect(
      whoseLines('I was tired. I felt cornered. You may have felt alone. I’m sorry I left.'),
    ).toEqual({ mine: 2, theirs: 1 });
    expect(whoseLines('')).toEqual({ mine: 0, theirs: 0 });
  });
});
