import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ListPrompt } from '@/guide/stage';
import { asking, renderForm } from './render-form';

const prompt: ListPrompt = { ...asking('What did you do?'), kind: 'list', itemLabel: 'I did' };
const line = (n: number): HTMLElement => screen.getByRole('textbox', { name: `${n}. I did` });
const three = { kind: 'list', items: ['one', 'two', 'three'] } as const;

test('Enter goes on to the next line, and the empty line that waits is not stored', async () => {
  const { user, answer } = renderForm(prompt);
  await user.type(line(1), 'went silent{Enter}');
  expect(line(2)).toHaveFocus();
  await user.keyboard('interrupted');
  expect(answer()).toEqual({ kind: 'list', items: ['went silent', 'interrupted'] });
  expect(line(3)).toHaveValue('');
});

test('Shift+Enter breaks a line in two', async () => {
  const { user, answer } = renderForm(prompt);
  await user.type(line(1), 'one{Shift>}{Enter}{/Shift}still one');
  expect(answer()).toEqual({ kind: 'list', items: ['one\nstill one'] });
});

test('the Add button focuses the waiting line and never makes a second empty one', async () => {
  const { user } = renderForm(prompt);
  await user.type(line(1), 'one');
  await user.click(screen.getByRole('button', { name: 'Add a line' }));
  await user.click(screen.getByRole('button', { name: 'Add a line' }));
  expect(line(2)).toHaveFocus();
  expect(screen.getAllByRole('textbox')).toHaveLength(2);
});

test('removing a line focuses its neighbour, and Undo puts the words back', async () => {
  const { user, answer } = renderForm(prompt, { answer: { ...three, items: [...three.items] } });
  await user.click(screen.getByRole('button', { name: 'Remove line 2' }));
  expect(answer()).toEqual({ kind: 'list', items: ['one', 'three'] });
  expect(line(2)).toHaveFocus();
  expect(line(2)).toHaveValue('three');
  expect(screen.getByRole('status')).toHaveTextContent('Removed line 2.');

  await user.tab();
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(answer()).toEqual(three);
  expect(line(2)).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

test('whoever goes on writing after a removal tabs on to what follows', async () => {
  const { user } = renderForm(prompt, { answer: { ...three, items: [...three.items] } });
  await user.click(screen.getByRole('button', { name: 'Remove line 1' }));
  await user.keyboard('!');
  await user.tab();
  expect(screen.getByRole('button', { name: 'Remove line 1' })).toHaveFocus();
});

test('removing the last line focuses the one before, removing the only one the Add button', async () => {
  const { user } = renderForm(prompt, { answer: { kind: 'list', items: ['one', 'two'] } });
  await user.click(screen.getByRole('button', { name: 'Remove line 2' }));
  expect(line(1)).toHaveFocus();
  expect(line(1)).toHaveValue('one');
  await user.click(screen.getByRole('button', { name: 'Remove line 1' }));
  expect(screen.getByRole('button', { name: 'Add a line' })).toHaveFocus();
});

test('a starter opens a line of its own, the one being written if that is empty', async () => {
  const { user, answer, insert } = renderForm(prompt);
  insert('I kept…');
  expect(line(1)).toHaveValue('I kept ');
  await user.keyboard('leaving');
  insert('I didn’t…');
  expect(answer()).toEqual({ kind: 'list', items: ['I kept leaving', 'I didn’t '] });
  expect(line(2)).toHaveFocus();
});

test('a list that asks for three shows three lines from the start', () => {
  renderForm({ ...prompt, atLeast: 3 });
  expect(screen.getAllByRole('textbox')).toHaveLength(3);
});

test('resuming goes to the first empty line', () => {
  const { focusEnd } = renderForm(prompt, { answer: { ...three, items: [...three.items] } });
  focusEnd();
  expect(line(4)).toHaveFocus();
});
