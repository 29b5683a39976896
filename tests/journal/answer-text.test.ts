import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '@/journal/answer';
import { blankAnswer, isBlank, type PromptKind } from '@/journal/answer';
import { answerText } from '@/journal/answer-text';
import { excerpt } from '@/journal/excerpt';

const kinds: PromptKind[] = [
  'long-text',
  'short-text',
  'list',
  'single-choice',
  'multiple-choice',
  'checklist',
  'scale',
  'date-time',
  'pairs',
  'letter',
];

describe('a blank answer', () => {
  it.each(kinds)('of kind %s is blank and reads as nothing', (kind) => {
    expect(isBlank(blankAnswer(kind))).toBe(true);
    expect(answerText(blankAnswer(kind))).toBe('');
  });

  it('stays blank with guide lines nobody ticked, and with rows of white space', () => {
    const untouched: Answer = {
      kind: 'checklist',
      items: [{ option: 'walk', words: 'Walk round the block', marks: [] }],
      note: ' ',
    };
    expect(isBlank(untouched)).toBe(true);
    expect(isBlank({ kind: 'pairs', rows: [{ left: ' ', right: '\n' }], note: '' })).toBe(true);
    expect(isBlank({ kind: 'list', items: ['', ' '] })).toBe(true);
  });
});

describe('an answer as plain text', () => {
  it.each<[string, Answer, string]>([
    [
      'choice',
      { kind: 'single-choice', chosen: { option: 'a', words: 'Let go' }, note: 'for now' },
      'Let go\nfor now',
    ],
    [
      'feelings',
      {
        kind: 'multiple-choice',
        chosen: [
          { option: 'sad', words: 'sad', strength: 3 },
          { option: 'calm', words: 'calm' },
        ],
        note: '',
      },
      'sad, very\ncalm',
    ],
    [
      'scale',
      { kind: 'scale', ratings: [{ row: 'sleep', words: 'Sleep', rating: 0 }], note: '' },
      'Sleep: very low',
    ],
    [
      'pairs',
      {
        kind: 'pairs',
        rows: [
          { left: 'rent', right: 'fear' },
          { left: '', right: ' ' },
          { left: 'noise', right: '' },
          { left: ' ', right: 'quiet' },
        ],
        note: '',
      },
      'rent / fear\nnoise\nquiet',
    ],
    [
      'moments',
      {
        kind: 'date-time',
        moments: [{ row: '', words: 'Walk', date: '2026-03-17', time: '08:00' }],
        note: '',
      },
      'Walk, Tuesday 17 March 2026, 08:00',
    ],
    [
      'a day in a form',
      { kind: 'form', parts: [{ name: 'day', label: 'Day', words: '2026-11-26' }] },
      'Day: Thursday 26 November 2026',
    ],
    [
      'checklist',
      {
        kind: 'checklist',
        items: [
          { option: 'a', words: 'Not ticked', marks: [] },
          { option: 'b', words: 'Ticked', marks: ['chosen'] },
          { words: 'Ring on Sunday', marks: ['missed'] },
          { words: 'My own', marks: [] },
        ],
        note: '',
      },
      'Ticked\nRing on Sunday: missed\nMy own',
    ],
  ])('%s', (_, answer, expected) => {
    expect(answerText(answer)).toBe(expected);
    expect(isBlank(answer)).toBe(false);
  });
});

describe('an excerpt', () => {
  it('cuts at a word and says that it did', () => {
    expect(excerpt({ kind: 'long-text', text: 'one two three four' }, 10)).toBe('one two…');
  });

  it('never breaks a character in two and never grows past its length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 5, max: 60 }),
        (text, length) => {
          const line = excerpt({ kind: 'long-text', text }, length);
          expect(line.length).toBeLessThanOrEqual(length + 1);
          expect(line.isWellFormed()).toBe(text.isWellFormed() || line.isWellFormed());
          expect(/[\uD800-\uDBFF]…$/.test(line)).toBe(false);
        },
      ),
    );
  });
});
