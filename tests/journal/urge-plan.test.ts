import { expect, it } from 'vitest';
import type { Answer } from '@/journal/answer';
import type { Entry } from '@/journal/entry';
import { quietTimePage, urgePlan } from '@/journal/urge-plan';

function entry(source: string, editedAt: number, answer: Answer): [string, Entry] {
  const draft = {
    id: `${source}.draft`,
    entry: source,
    source,
    asked: source,
    startedAt: editedAt,
    editedAt,
    turn: { begun: 0, edited: 0 },
    answer,
    outcome: 'answered' as const,
  };
  return [source, { id: source, source, drafts: [draft], kept: false }];
}

const chosen = entry('F1-2', 100, {
  kind: 'checklist',
  items: [
    { option: 'walk', words: 'Walk round the block', marks: ['chosen'] },
    { option: 'mute', words: 'Mute their posts', marks: [] },
    { words: 'Ring Sam', marks: ['chosen'] },
  ],
  note: '',
});

const reason = entry('F1-1', 50, {
  kind: 'date-time',
  moments: [],
  note: 'To sleep through a night.',
});

const planned = (at: number) =>
  entry('quiet-time', at, {
    kind: 'form',
    parts: [
      { name: 'instead', label: '', words: 'Bath' },
      { name: 'reason', label: '', words: 'For my own days' },
    ],
  });

it('takes the chosen lines and the reason, in the person’s words', () => {
  expect(urgePlan(new Map([chosen, reason]))).toEqual({
    lines: ['Walk round the block', 'Ring Sam'],
    reason: 'To sleep through a night.',
    at: 100,
  });
});

it('takes whichever was written later', () => {
  expect(urgePlan(new Map([chosen, reason, planned(70)]))).toEqual({
    lines: ['Walk round the block', 'Ring Sam'],
    reason: 'For my own days',
    at: 100,
  });
  expect(urgePlan(new Map([chosen, reason, planned(200)]))?.lines).toEqual(['Bath']);
});

it('reads the day and the reason of the guide’s own page', () => {
  const page = entry('F1-1', 50, {
    kind: 'date-time',
    moments: [{ row: 'until', words: 'Messages', date: '2026-04-02', time: '' }],
    note: ' To sleep. ',
  });
  expect(quietTimePage(new Map([page]))).toEqual({
    until: '2026-04-02',
    reason: 'To sleep.',
    turn: 50,
    at: 50,
  });
  expect(quietTimePage(new Map([chosen]))).toBeNull();
});

it('is nothing where nothing was written', () => {
  expect(urgePlan(new Map())).toBeNull();
  expect(
    urgePlan(new Map([entry('F1-2', 1, { kind: 'checklist', items: [], note: 'At night' })])),
  ).toBeNull();
});
