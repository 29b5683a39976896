import { describe, expect, it } from 'vitest';
import { blankAnswer, type Answer } from '@/journal/answer';
import { ownWords } from '@/journal/own-words';

describe('the words somebody typed themselves', () => {
  it.each<[string, Answer, string]>([
    ['a text', { kind: 'long-text', text: ' As it stands. ' }, ' As it stands. '],
    ['a letter', { kind: 'letter', text: 'Dear me' }, 'Dear me'],
    ['a list', { kind: 'list', items: ['one', ' ', 'two'] }, 'one\ntwo'],
    [
      'a choice, without the guide’s option',
      { kind: 'single-choice', chosen: { option: 'a', words: 'Hurt' }, note: 'mine' },
      'mine',
    ],
    [
      'choices, with a word of one’s own',
      {
        kind: 'multiple-choice',
        chosen: [
          { option: 'numb', words: 'numb' },
          { option: 'own', words: 'done for' },
        ],
        note: 'a note',
      },
      'done for\na note',
    ],
    [
      'a checklist, without the guide’s lines',
      {
        kind: 'checklist',
        items: [
          { option: 'a', words: 'Call a friend', marks: ['yes'] },
          { words: 'Own line', marks: [] },
        ],
        note: '',
      },
      'Own line',
    ],
    [
      'a scale',
      { kind: 'scale', ratings: [{ row: 'a', words: 'Sleep', rating: 1 }], note: 'why' },
      'why',
    ],
    [
      'moments',
      {
        kind: 'date-time',
        moments: [{ row: 'a', words: 'at home', date: '2026-01-01', time: '' }],
        note: 'n',
      },
      'at home\nn',
    ],
    ['pairs', { kind: 'pairs', rows: [{ left: 'l', right: 'r' }], note: 'n' }, 'l\nr\nn'],
    [
      'a form, without its labels',
      { kind: 'form', parts: [{ name: 'a', label: 'Hurt?', words: 'yes' }] },
      'yes',
    ],
    ['an arrival', { kind: 'arrival', level: 1 }, ''],
  ])('are read from %s', (_, answer, words) => {
    expect(ownWords(answer)).toBe(words);
  });

  it.each([
    'long-text',
    'list',
    'single-choice',
    'checklist',
    'scale',
    'date-time',
    'pairs',
  ] as const)('are none in a blank %s', (kind) => {
    expect(ownWords(blankAnswer(kind))).toBe('');
  });
});
