import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { PairsPrompt } from '@/guide/stage';
import { asking, renderForm } from './render-form';

const prompt: PairsPrompt = {
  ...asking('Surface and underneath?'),
  kind: 'pairs',
  columns: ['On the surface', 'Underneath'],
};
const row = (n: number) => within(screen.getByRole('group', { name: `Row ${n}` }));
const left = (n: number): HTMLElement => row(n).getByRole('textbox', { name: 'On the surface' });
const right = (n: number): HTMLElement => row(n).getByRole('textbox', { name: 'Underneath' });
const two = {
  kind: 'pairs' as const,
  rows: [
    { left: 'a', right: 'b' },
    { left: 'c', right: 'd' },
  ],
  note: '',
};

test('a row is two labelled fields, and the next empty one is not stored', async () => {
  const { user, answer } = renderForm(prompt);
  await user.type(left(1), 'money');
  await user.tab();
  await user.keyboard('being afraid');
  expect(answer()).toEqual({
    kind: 'pairs',
    rows: [{ left: 'money', right: 'being afraid' }],
    note: '',
  });
  expect(left(2)).toHaveValue('');
});

test('removing a row focuses its neighbour and can be undone', async () => {
  const { user, answer } = renderForm(prompt, { answer: two });
  await user.click(screen.getByRole('button', { name: 'Remove row 1' }));
  expect(answer()).toMatchObject({ rows: [{ left: 'c', right: 'd' }] });
  expect(left(1)).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(answer()).toEqual(two);
});

test('adding a row focuses it', async () => {
  const { user } = renderForm(prompt, { answer: two });
  await user.click(screen.getByRole('button', { name: 'Add a row' }));
  expect(left(3)).toHaveFocus();
});

test('a starter fills both halves of a new row and goes on in the open one', async () => {
  const { user, answer, insert } = renderForm(prompt, { answer: two });
  insert('We argued about… / underneath I needed…');
  expect(answer()).toMatchObject({
    rows: [{}, {}, { left: 'We argued about ', right: 'underneath I needed ' }],
  });
  expect(left(3)).toHaveFocus();
  await user.keyboard('tea');
  expect(left(3)).toHaveValue('We argued about tea');

  insert('My sister / just listen');
  expect(right(4)).toHaveFocus();
  expect(right(4)).toHaveValue('just listen');
});

test('a right-hand side that is one of a few is a select, and stays choosable when the guide changes', async () => {
  const whose: PairsPrompt = { ...prompt, rightOptions: ['mine', 'ours'] };
  const { user, answer } = renderForm(whose, {
    answer: { ...two, rows: [{ left: 'the move', right: 'fate’s' }] },
  });
  expect(row(1).getByRole('combobox', { name: 'Underneath' })).toHaveValue('fate’s');
  await user.selectOptions(row(1).getByRole('combobox'), 'ours');
  expect(answer()).toMatchObject({ rows: [{ left: 'the move', right: 'ours' }] });
});

test('a starter writes the left side and chooses the right one where it names an option', () => {
  const whose: PairsPrompt = { ...prompt, rightOptions: ['mine', 'ours'] };
  const { answer, insert } = renderForm(whose);
  insert('The move / ours');
  insert('The silence was…');
  expect(answer()).toMatchObject({
    rows: [
      { left: 'The move', right: 'ours' },
      { left: 'The silence was ', right: '' },
    ],
  });
  expect(left(2)).toHaveFocus();
});

test('resuming goes to the half that is still empty', () => {
  const { focusEnd } = renderForm(prompt, {
    answer: { ...two, rows: [{ left: 'a', right: '' }] },
  });
  focusEnd();
  expect(right(1)).toHaveFocus();
});

test('a note is there where the guide asks for one', async () => {
  const { user, answer } = renderForm({ ...prompt, noteLabel: 'Anything else' });
  await user.type(screen.getByRole('textbox', { name: /Anything else/ }), 'yes');
  expect(answer()).toEqual({ kind: 'pairs', rows: [], note: 'yes' });
});
