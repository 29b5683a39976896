import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ScalePrompt } from '@/guide/stage';
import { asking, renderForm } from './render-form';

const prompt: ScalePrompt = {
  ...asking('How has it been?'),
  kind: 'scale',
  rows: [
    { id: 'sleep', words: 'Sleep' },
    { id: 'food', words: 'Food', hint: 'Regular, enough' },
  ],
  low: 'very poor',
  high: 'just right for me',
  noteLabel: 'Anything to add',
};

test('each row is eleven radio buttons whose ends are said in words', () => {
  renderForm(prompt);
  const sleep = within(screen.getByRole('group', { name: 'Sleep' }));
  expect(sleep.getAllByRole('radio')).toHaveLength(11);
  expect(sleep.getByRole('radio', { name: '0, very poor' })).not.toBeChecked();
  expect(sleep.getByRole('radio', { name: '10, just right for me' })).toBeVisible();
  expect(screen.getByRole('group', { name: 'Food' })).toHaveAccessibleDescription(
    'Regular, enough',
  );
});

test('ratings are kept in the order of the rows, by click and by arrow key', async () => {
  const { user, answer } = renderForm(prompt);
  await user.click(
    within(screen.getByRole('group', { name: 'Food' })).getByRole('radio', { name: '4' }),
  );
  await user.click(
    within(screen.getByRole('group', { name: 'Sleep' })).getByRole('radio', { name: '6' }),
  );
  await user.keyboard('{ArrowRight}');
  expect(answer()).toEqual({
    kind: 'scale',
    ratings: [
      { row: 'sleep', words: 'Sleep', rating: 7 },
      { row: 'food', words: 'Food', rating: 4 },
    ],
    note: '',
  });
});

test('a rating can be taken back, and the focus stays in its row', async () => {
  const { user, answer } = renderForm(prompt);
  const sleep = within(screen.getByRole('group', { name: 'Sleep' }));
  await user.click(sleep.getByRole('radio', { name: '0, very poor' }));
  expect(answer()).toMatchObject({ ratings: [{ rating: 0 }] });
  await user.click(sleep.getByRole('button', { name: 'Clear Sleep' }));
  expect(answer()).toMatchObject({ ratings: [] });
  expect(sleep.getByRole('radio', { name: '0, very poor' })).toHaveFocus();
  expect(sleep.getByRole('radio', { name: '0, very poor' })).not.toBeChecked();
});
