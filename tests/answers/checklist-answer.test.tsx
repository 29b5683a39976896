import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ChecklistPrompt } from '@/guide/stage';
import type { Answer } from '@/journal/answer';
import { asking, renderForm } from './render-form';

const ticks: ChecklistPrompt = {
  ...asking('What will you do instead?'),
  kind: 'checklist',
  options: [
    { id: 'write', words: 'Write it here first' },
    { id: 'walk', words: 'Walk round the block' },
  ],
  columns: [{ id: 'chosen', words: 'I’ll do this' }],
  oneColumn: true,
  addLabel: 'My own idea',
  noteLabel: 'When it tends to come',
};
const promises: ChecklistPrompt = {
  ...ticks,
  options: [],
  columns: [
    { id: 'kept', words: 'Kept' },
    { id: 'partly', words: 'Partly' },
    { id: 'missed', words: 'Missed' },
  ],
  addLabel: 'Another promise',
  itemsFrom: ['F3-4', 'P1-1', 'P1-2'],
};
const earlier = (prompt: string, answeredAt: number, answer: Answer) => ({
  prompt,
  question: 'Which promises?',
  answeredAt,
  answer,
});
const itemsIn = (answer: Answer): unknown => (answer.kind === 'checklist' ? answer.items : null);

test('a ticked line is kept in its words, an unticked one is not kept', async () => {
  const { user, answer } = renderForm(ticks);
  await user.click(screen.getByRole('checkbox', { name: 'Walk round the block' }));
  await user.click(screen.getByRole('checkbox', { name: 'Write it here first' }));
  await user.click(screen.getByRole('checkbox', { name: 'Write it here first' }));
  expect(itemsIn(answer())).toEqual([
    { option: 'walk', words: 'Walk round the block', marks: ['chosen'] },
  ]);
});

test('an idea of one’s own is focused, counts as chosen, and can be removed and put back', async () => {
  const { user, answer } = renderForm(ticks);
  await user.click(screen.getByRole('button', { name: 'My own idea' }));
  expect(screen.getByRole('textbox', { name: 'My own idea' })).toHaveFocus();
  await user.keyboard('Ring Sam');
  expect(itemsIn(answer())).toEqual([{ words: 'Ring Sam', marks: ['chosen'] }]);

  await user.click(screen.getByRole('button', { name: 'Remove line 1' }));
  expect(itemsIn(answer())).toEqual([]);
  expect(screen.getByRole('button', { name: 'My own idea' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(itemsIn(answer())).toEqual([{ words: 'Ring Sam', marks: ['chosen'] }]);
});

test('an idea of one’s own can be unticked without losing it', async () => {
  const { user, answer } = renderForm(ticks);
  await user.click(screen.getByRole('button', { name: 'My own idea' }));
  await user.keyboard('Ring Sam');
  await user.click(screen.getByRole('checkbox', { name: 'I’ll do this: Ring Sam' }));
  expect(itemsIn(answer())).toEqual([{ words: 'Ring Sam', marks: [] }]);
});

test('promises made earlier are carried over, and are no answer until one is marked', async () => {
  const { user, answer } = renderForm(promises, {
    reused: [
      earlier('F3-4', 1, { kind: 'checklist', items: [{ words: 'Old', marks: [] }], note: '' }),
      earlier('F3-4', 2, {
        kind: 'checklist',
        items: [
          { words: 'Ring on Sundays', marks: ['promised'] },
          { option: 'gone', words: 'Never ticked', marks: [] },
        ],
        note: '',
      }),
      earlier('P1-1', 1, { kind: 'list', items: ['Be on time', ''] }),
      earlier('P1-2', 1, { kind: 'short-text', text: 'If I shout, then I’ll stop.' }),
    ],
  });
  expect(
    screen.getAllByRole('textbox', { name: /^One of my own/ }).map((line) => line.textContent),
  ).toEqual(['Ring on Sundays', 'Be on time', 'If I shout, then I’ll stop.']);
  expect(itemsIn(answer())).toEqual([]);

  const first = within(screen.getByRole('group', { name: 'Ring on Sundays' }));
  await user.click(first.getByRole('radio', { name: 'Partly' }));
  await user.click(first.getByRole('radio', { name: 'Kept' }));
  expect(itemsIn(answer())).toEqual([
    { words: 'Ring on Sundays', marks: ['kept'] },
    { words: 'Be on time', marks: [] },
    { words: 'If I shout, then I’ll stop.', marks: [] },
  ]);

  await user.click(screen.getByRole('button', { name: 'Clear Ring on Sundays' }));
  expect(itemsIn(answer())).toEqual([]);
  expect(first.getByRole('radio', { name: 'Kept' })).toHaveFocus();
});

test('a carried line can be changed or dropped, and stays dropped', async () => {
  const { user, answer } = renderForm(promises, {
    reused: [earlier('P1-1', 1, { kind: 'list', items: ['Be on time', 'Rest'] })],
  });
  await user.click(screen.getByRole('button', { name: 'Remove line 1' }));
  expect(itemsIn(answer())).toEqual([{ words: 'Rest', marks: [] }]);
  await user.type(screen.getByRole('textbox', { name: 'One of my own' }), ' more');
  expect(itemsIn(answer())).toEqual([{ words: 'Rest more', marks: [] }]);
});

test('several columns in one line are checkboxes where more than one may hold', async () => {
  const { user, answer } = renderForm({ ...promises, options: ticks.options, oneColumn: false });
  const line = within(screen.getByRole('group', { name: 'Write it here first' }));
  await user.click(line.getByRole('checkbox', { name: 'Kept' }));
  await user.click(line.getByRole('checkbox', { name: 'Missed' }));
  expect(itemsIn(answer())).toEqual([
    { option: 'write', words: 'Write it here first', marks: ['kept', 'missed'] },
  ]);
});
