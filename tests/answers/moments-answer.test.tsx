import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { DateTimePrompt } from '@/guide/stage';
import { asking, renderForm } from './render-form';

const quiet: DateTimePrompt = {
  ...asking('How long?'),
  kind: 'date-time',
  rows: [{ id: 'until', words: 'Until' }],
  wordsLabel: 'What I’m stepping back from',
  asks: 'date',
  lengths: [7, 14],
  noteLabel: 'What this time is for',
};
const week: DateTimePrompt = {
  ...quiet,
  rows: [],
  addRow: 'Add a small act of care',
  asks: 'date-and-time',
};
const momentsIn = (answer: object): unknown => ('moments' in answer ? answer.moments : null);

test('a length counts calendar days over the end of a month and a clock change', async () => {
  const { user, answer } = renderForm(quiet, { today: '2026-03-27' });
  await user.click(screen.getByRole('button', { name: 'In 7 days' }));
  expect(momentsIn(answer())).toEqual([{ row: 'until', words: '', date: '2026-04-03', time: '' }]);
  expect(screen.getByLabelText('Day')).toHaveValue('2026-04-03');
  expect(screen.getByLabelText('Day')).toHaveAccessibleDescription('Friday 3 April 2026');
  expect(screen.getByRole('button', { name: 'In 7 days' })).toHaveAttribute('aria-pressed', 'true');

  await user.click(screen.getByRole('button', { name: 'In 7 days' }));
  expect(momentsIn(answer())).toEqual([]);
});

test('a date can be given by hand beside words', async () => {
  const { user, answer } = renderForm(quiet);
  const until = within(screen.getByRole('group', { name: 'Until' }));
  await user.type(until.getByRole('textbox'), 'Messages');
  fireEvent.change(until.getByLabelText('Day'), { target: { value: '2026-12-31' } });
  expect(momentsIn(answer())).toEqual([
    { row: 'until', words: 'Messages', date: '2026-12-31', time: '' },
  ]);
});

test('moments of one’s own are added, focused, removed and put back', async () => {
  const { user, answer } = renderForm(week);
  await user.type(screen.getByRole('textbox', { name: 'What I’m stepping back from' }), 'Walk');
  fireEvent.change(screen.getByLabelText('Time'), { target: { value: '08:30' } });
  await user.click(screen.getByRole('button', { name: 'Add a small act of care' }));
  const second = within(screen.getByRole('group', { name: 'Row 2' })).getByRole('textbox');
  expect(second).toHaveFocus();
  await user.keyboard('Soup');
  await user.click(screen.getByRole('button', { name: 'Remove row 1' }));
  expect(momentsIn(answer())).toEqual([{ row: 'own', words: 'Soup', date: '', time: '' }]);
  expect(screen.getByDisplayValue('Soup')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(momentsIn(answer())).toEqual([
    { row: 'own', words: 'Walk', date: '', time: '08:30' },
    { row: 'own', words: 'Soup', date: '', time: '' },
  ]);
});

test('a prompt with fixed rows only offers no other', () => {
  renderForm(quiet);
  expect(screen.queryByRole('button', { name: /^Add/ })).not.toBeInTheDocument();
});
