import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { TextPrompt } from '@/guide/stage';
import { asking, renderForm } from './render-form';

const prompt: TextPrompt = { ...asking('What happened?'), kind: 'long-text' };
const sheet = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'What happened?' });

test('the question is the label of the sheet and the helper describes it', () => {
  renderForm(prompt);
  expect(screen.getByRole('heading', { level: 2, name: 'What happened?' })).toBeVisible();
  expect(sheet()).toHaveAccessibleDescription('Only the outline.');
});

test('what is typed is the answer, in any script and unchanged', async () => {
  const { user, answer } = renderForm(prompt);
  const words = 'لماذا؟ 👩‍👩‍👧 e\u0301 <b>no</b>\u0007 \n  two  spaces ';
  await user.click(sheet());
  await user.paste(words);
  expect(answer()).toEqual({ kind: 'long-text', text: words });
});

test('a short text and a letter keep their kind', async () => {
  const { user, answer } = renderForm({ ...asking('Dear you?'), kind: 'letter' });
  await user.type(screen.getByRole('textbox'), 'Dear me,');
  expect(answer()).toEqual({ kind: 'letter', text: 'Dear me,' });
});

test('words of another text kind are still there when the guide changed the kind', () => {
  renderForm(prompt, { answer: { kind: 'letter', text: 'Dear me' } });
  expect(sheet()).toHaveValue('Dear me');
});

test('a starter goes in at the caret, with a space to write on and none doubled', async () => {
  const { user, answer, insert } = renderForm(prompt);
  await user.type(sheet(), 'First. Last.');
  sheet().setSelectionRange(6, 6);
  insert('It began to slip when…');
  expect(answer()).toEqual({ kind: 'long-text', text: 'First. It began to slip when Last.' });
  expect(sheet()).toHaveFocus();
  await user.keyboard('!');
  expect(sheet()).toHaveValue('First. It began to slip when! Last.');
});

test('a starter takes the place of selected words', async () => {
  const { user, insert } = renderForm(prompt);
  await user.type(sheet(), 'one two three');
  sheet().setSelectionRange(4, 7);
  insert('In the end');
  expect(sheet()).toHaveValue('one In the end three');
});

test('a starter goes to the end of a text nobody has been in yet', () => {
  const { insert } = renderForm(prompt, { answer: { kind: 'long-text', text: 'Before.' } });
  insert('On the last day…');
  expect(sheet()).toHaveValue('Before. On the last day ');
  expect(sheet().selectionStart).toBe(sheet().value.length);
});

test('a starter after a salutation begins a new line', () => {
  const letter: TextPrompt = { ...asking('What happened?'), kind: 'letter' };
  const { insert } = renderForm(letter, { answer: { kind: 'letter', text: 'Dear me,' } });
  insert('Next time, I’d like you to…');
  expect(sheet()).toHaveValue('Dear me,\nNext time, I’d like you to ');
});

test('resuming puts the caret at the end', () => {
  const { focusEnd } = renderForm(prompt, { answer: { kind: 'long-text', text: 'Half a thou' } });
  focusEnd();
  expect(sheet()).toHaveFocus();
  expect(sheet().selectionStart).toBe(11);
});

test('Ctrl+Enter goes on once for as long as it is held, and not within a composed word', () => {
  const { told } = renderForm(prompt);
  const held = { key: 'Enter', ctrlKey: true };
  fireEvent.keyDown(sheet(), held);
  for (let times = 0; times < 9; times += 1) fireEvent.keyDown(sheet(), { ...held, repeat: true });
  expect(told.continues).toBe(1);
  fireEvent.keyDown(sheet(), { ...held, isComposing: true });
  fireEvent.keyDown(sheet(), { ...held, keyCode: 229 });
  expect(told.continues).toBe(1);
});

test('Ctrl+Enter and Cmd+Enter go on without a line break; leaving the sheet is told', async () => {
  const { user, told } = renderForm(prompt);
  await user.type(sheet(), 'Done{Control>}{Enter}{/Control}{Meta>}{Enter}{/Meta}');
  expect(told.continues).toBe(2);
  expect(sheet()).toHaveValue('Done');
  await user.tab();
  expect(told.rests).toBe(1);
});

test('a word limit is told and never enforced', async () => {
  const { user, answer } = renderForm({ ...prompt, kind: 'short-text', atMostWords: 3 });
  await user.type(sheet(), 'one two three four');
  expect(await screen.findByText('4 of 3 words')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(
    'More than 3 words now. Nothing is cut off.',
  );
  expect(answer()).toEqual({ kind: 'short-text', text: 'one two three four' });
});
