import { expect, it } from 'vitest';
import type { Answer } from '@/journal/answer';
import type { Entry } from '@/journal/entry';
import { seenFact } from '@/journal/crisis-cards';
import type { FactValue } from '@/journal/facts';
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

const none = new Map<string, FactValue>();

it('says no reason with words that called for help, and keeps what to do instead at hand', () => {
  const seen = new Map<string, FactValue>(
    ['F1-1', 'F1-2', 'quiet-time'].map((id) => [seenFact(id), true]),
  );
  expect(urgePlan(new Map([chosen, reason]), seen)).toMatchObject({
    lines: ['Walk round the block', 'Ring Sam'],
    reason: '',
  });
  expect(urgePlan(new Map([planned(70)]), seen)).toMatchObject({ lines: ['Bath'], reason: '' });
  const [id, page] = reason;
  expect(urgePlan(new Map([[id, { ...page, kept: true }]]), seen)?.reason).not.toBe('');
});

it('takes the chosen lines and the reason, in the person’s words', () => {
  expect(urgePlan(new Map([chosen, reason]), none)).toEqual({
    lines: ['Walk round the block', 'Ring Sam'],
    reason: 'To sleep through a night.',
    at: 100,
  });
});

it('takes whichever was written later', () => {
  expect(urgePlan(new Map([chosen, reason, planned(70)]), none)).toEqual({
    lines: ['Walk round the block', 'Ring Sam'],
    reason: 'For my own days',
    at: 100,
  });
  expect(urgePlan(new Map([chosen, reason, planned(200)]), none)?.lines).toEqual(['Bath']);
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
  expect(urgePlan(new Map(), none)).toBeNull();
  expect(
    urgePlan(new Map([entry('F1-2', 1, { kind: 'checklist', items: [], note: 'At night' })]), none),
  ).toBeNull();
});
