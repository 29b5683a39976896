import { describe, expect, it } from 'vitest';
import type { Answer } from '@/journal/answer';
import type { Draft } from '@/journal/entry';
import { isJournalRecord, recordIdOf } from '@/record/fits-record';
import { answerKinds } from '@/record/record-schema';

const draft = (answer: unknown, more: object = {}): unknown => ({
  v: 2,
  type: 'draft',
  draft: {
    id: 'd1',
    entry: 'U1-1',
    source: 'U1-1',
    asked: 'What happened?',
    startedAt: 1,
    editedAt: 2,
    turn: { begun: 0, edited: 1 },
    answer,
    outcome: 'open',
    ...more,
  } satisfies Omit<Draft, 'answer'> & { answer: unknown },
});

/** One of every kind there is; a kind that is missing here does not compile. */
const answers: { [Kind in Answer['kind']]: Extract<Answer, { kind: Kind }> } = {
  'long-text': { kind: 'long-text', text: '' },
  'short-text': { kind: 'short-text', text: 'x' },
  letter: { kind: 'letter', text: 'Dear you' },
  list: { kind: 'list', items: ['one', ''] },
  'single-choice': { kind: 'single-choice', chosen: { option: 'own', words: 'mine' }, note: '' },
  'multiple-choice': {
    kind: 'multiple-choice',
    chosen: [{ option: 'a', words: 'A', strength: 3 }],
    note: 'n',
  },
  checklist: { kind: 'checklist', items: [{ words: 'w', marks: ['kept'] }], note: '' },
  scale: { kind: 'scale', ratings: [{ row: 'r', words: 'w', rating: 10 }], note: '' },
  'date-time': {
    kind: 'date-time',
    moments: [{ row: 'r', words: 'w', date: '2024-02-29', time: '' }],
    note: '',
  },
  pairs: { kind: 'pairs', rows: [{ left: 'l', right: 'r' }], note: '' },
  form: { kind: 'form', parts: [{ name: 'promise.1.act', label: 'I will', words: '' }] },
  arrival: { kind: 'arrival', level: 3 },
};

describe('the shape of a record', () => {
  it.each(Object.entries(answers))('knows an answer of kind %s', (_kind, answer) => {
    expect(isJournalRecord(draft(answer))).toBe(true);
  });

  it('knows marks and facts, and finds every record its id', () => {
    const records = [
      draft(answers.letter, { arrived: 5 }),
      { v: 2, type: 'mark', entry: 'U1-1', kept: true, turn: 0, at: 0 },
      ...[null, 'x', 0, false].map((value) => ({
        v: 2,
        type: 'fact',
        name: 'hour',
        value,
        turn: 0,
        at: 0,
      })),
    ];
    expect(records.map((one) => isJournalRecord(one) && recordIdOf(one))).toEqual([
      'draft/d1',
      'mark/U1-1',
      'fact/hour',
      'fact/hour',
      'fact/hour',
      'fact/hour',
    ]);
  });

  it('lets through what a later small change may add', () => {
    const record = draft({ ...answers.letter, signed: true });
    expect(isJournalRecord(record)).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['another version', { v: 1, type: 'fact', name: 'a', value: 1, at: 0 }],
    ['another type', { v: 2, type: 'thing' }],
    ['an answer of no kind', draft({ kind: 'drawing' })],
    ['an answer without its words', draft({ kind: 'long-text' })],
    [
      'a rating off the scale',
      draft({ ...answers.scale, ratings: [{ row: '', words: '', rating: 11 }] }),
    ],
    [
      'an undefined strength',
      draft({
        ...answers['multiple-choice'],
        chosen: [{ option: 'a', words: '', strength: undefined }],
      }),
    ],
    ['a time that is none', draft(answers.letter, { editedAt: Number.NaN })],
    ['a fact that is an object', { v: 2, type: 'fact', name: 'a', value: {}, turn: 0, at: 0 }],
  ])('refuses %s', (_name, record) => {
    expect(isJournalRecord(record)).toBe(false);
  });
});

it('knows every kind of answer once', () => {
  expect(answerKinds.toSorted()).toEqual(Object.keys(answers).toSorted());
});
