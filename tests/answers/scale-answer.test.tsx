import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ScalePrompt } from '@/guide/stage';
import { answerText } from '@/journal/answer-text';
import { asking, renderForm } from './render-form';

const prompt: ScalePrompt = {
  ...asking('How has it been?'),
  kind: 'scale',
  rows: [
    { id: 'sleep', words: 'Sleep' },
    { id: 'food', words: 'Food', hint: 'Regular, enough' },
  ],
  suns: ['Very poor', 'Poor', 'So-so', 'Mostly right', 'Right for me'],
  noteLabel: 'Anything to add',
};

const row = (words: string) => within(screen.getByRole('group', { name: words }));

test('each row is five suns that are called by their words, and leave not to know', () => {
  renderForm(prompt);
  const radios = row('Sleep').getAllByRole('radio');
  expect(radios.map((radio) => radio.closest('label')?.textContent)).toEqual([
    ...prompt.suns,
    'I don’t know yet',
  ]);
  for (const words of prompt.suns) {
    expect(row('Sleep').getByRole('radio', { name: words })).not.toBeChecked();
  }
  expect(screen.getByRole('group', { name: 'Food' })).toHaveAccessibleDescription(
    'Regular, enough',
  );
});

test('ratings from 0 to 10 are kept in the order of the rows, by click and by arrow key', async () => {
  const { user, answer } = renderForm(prompt);
  await user.click(row('Food').getByRole('radio', { name: 'Poor' }));
  await user.click(row('Sleep').getByRole('radio', { name: 'So-so' }));
  await user.keyboard('{ArrowRight}');
  expect(answer()).toEqual({
    kind: 'scale',
    ratings: [
      { row: 'sleep', words: 'Sleep', rating: 8 },
      { row: 'food', words: 'Food', rating: 2 },
    ],
    note: '',
  });
});

test.each([
  [0, 'Very poor'],
  [1, 'Very poor'],
  [3, 'Poor'],
  [6, 'So-so'],
  [7, 'Mostly right'],
  [9, 'Right for me'],
])('a %i of an older page is shown as %s, and stays until it is changed', async (rating, words) => {
  const old = { row: 'sleep', words: 'Sleep', rating };
  const { user, answer } = renderForm(prompt, {
    answer: { kind: 'scale', ratings: [old], note: '' },
  });
  const shown = row('Sleep').getByRole('radio', { name: words });
  expect(shown).toBeChecked();
  await user.click(shown);
  await user.click(row('Food').getByRole('radio', { name: 'Right for me' }));
  expect(answer()).toMatchObject({ ratings: [old, { row: 'food', rating: 10 }] });
});

test('not to know yet is an answer of its own, and any sun takes its place', async () => {
  const { user, answer } = renderForm(prompt);
  await user.click(row('Sleep').getByRole('radio', { name: 'Poor' }));
  await user.click(row('Sleep').getByRole('radio', { name: 'I don’t know yet' }));
  expect(row('Sleep').getByRole('radio', { name: 'I don’t know yet' })).toBeChecked();
  expect(row('Sleep').getByRole('radio', { name: 'Poor' })).not.toBeChecked();
  expect(row('Food').getByRole('radio', { name: 'I don’t know yet' })).not.toBeChecked();
  expect(answerText(answer())).toBe('Sleep: I don’t know yet');
  await user.click(row('Sleep').getByRole('radio', { name: 'So-so' }));
  expect(answer()).toMatchObject({ ratings: [{ row: 'sleep', rating: 5 }] });
  await user.click(row('Sleep').getByRole('radio', { name: 'I don’t know yet' }));
  await user.click(screen.getByRole('button', { name: 'Clear Sleep' }));
  expect(answer()).toMatchObject({ ratings: [] });
});

test('a rating can be taken back, and the focus stays in its row', async () => {
  const { user, answer } = renderForm(prompt);
  const lowest = row('Sleep').getByRole('radio', { name: 'Very poor' });
  await user.click(lowest);
  expect(answer()).toMatchObject({ ratings: [{ rating: 0 }] });
  await user.click(screen.getByRole('button', { name: 'Clear Sleep' }));
  expect(answer()).toMatchObject({ ratings: [] });
  expect(lowest).toHaveFocus();
  expect(lowest).not.toBeChecked();
});

test('Tab goes from row to row, and only then to what takes an answer back', async () => {
  const { user } = renderForm(prompt);
  await user.click(row('Sleep').getByRole('radio', { name: 'Poor' }));
  await user.tab();
  expect(row('Food').getByRole('radio', { name: 'Very poor' })).toHaveFocus();
  await user.keyboard(' ');
  screen.getByRole('button', { name: 'Clear Sleep' }).focus();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Clear Food' })).toHaveFocus();
});
