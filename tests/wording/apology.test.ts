import { describe, expect, it } from 'vitest';
import { type ApologySlipKind, findApologySlips } from '@/wording/apology';
import { whoseLines } from '@/wording/whose-lines';
import { apologies } from './apologies';

const kinds = (text: string): ApologySlipKind[] => findApologySlips(text).map(({ kind }) => kind);
const found = (text: string): string[] =>
  findApologySlips(text).map(({ start, end }) => text.slice(start, end));

const whole = apologies.filter(([slip]) => slip === null).map(([, words]) => words);
const taken = apologies.flatMap(([slip, words]) => (slip === null ? [] : [[words, slip] as const]));

describe('what takes an apology back', () => {
  it.each<readonly [text: string, kind: ApologySlipKind]>([
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
    ...taken,
  ])('%s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    'You may have felt watched in your own home.',
    'What I can put right, if you want that.',
    'You don’t have to forgive me.',
    'You were hurt because you trusted me.',
    'I had nothing but excuses.',
    '“I’m sorry, but you started it” was all I ever said.',
    'There is soup in the freezer, but no bread.',
    '',
    'ごめんなさい',
    ...whole,
  ])('is quiet about: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is marked by the words themselves, curly apostrophes and emoji before them or not', () => {
    expect(found('😔 I’m sorry you feel that way, but it’s done.')).toEqual([
      'sorry you feel',
      'but',
    ]);
  });

  it('is found in the sentence after the sorry as well', () => {
    expect(found('I’m sorry about Saturday. But I was tired.')).toEqual(['But']);
  });

  it('is named once where two slips share their words, and apart where they do not', () => {
    expect(kinds('I’m sorry if you feel that way, but I was only joking.')).toEqual([
      'if',
      'but',
      'only',
    ]);
    expect(kinds('I only looked because you left it open.')).toEqual(['only', 'because-you']);
  });

  it('says why, and gives another way to put it', () => {
    for (const [words] of taken) {
      for (const { note, rewordings } of findApologySlips(words)) {
        expect(note).toMatch(/\.$/);
        expect(rewordings).not.toEqual([]);
      }
    }
  });
});

describe('whose lines they are', () => {
  it('counts how it was for me against how it may have been for them', () => {
    expect(
      whoseLines('I was tired. I felt cornered. You may have felt alone. I’m sorry I left.'),
    ).toEqual({ mine: 2, theirs: 1 });
    expect(whoseLines('I’d been drinking… You had to drive home in the dark!')).toEqual({
      mine: 1,
      theirs: 1,
    });
  });

  it('counts owning for neither', () => {
    expect(whoseLines('I was wrong. I was so unkind. I read your diary.')).toEqual({
      mine: 0,
      theirs: 0,
    });
  });

  it.each(['', ' \n', 'Es tut mir leid.', '\ud83d'])('takes %j', (letter) => {
    expect(whoseLines(letter)).toEqual({ mine: 0, theirs: 0 });
  });
});
