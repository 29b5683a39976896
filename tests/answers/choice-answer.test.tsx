import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { MultipleChoicePrompt, SingleChoicePrompt } from '@/guide/stage';
import type { Answer } from '@/journal/answer';
import { asking, renderForm } from './render-form';

const options = [
  { id: 'trust', words: 'Trust' },
  { id: 'money', words: 'Money' },
  { id: 'unsure', words: 'I don’t know yet' },
];
const one: SingleChoicePrompt = {
  ...asking('Which one?'),
  kind: 'single-choice',
  options,
  noteLabel: 'In your own words',
};
const many: MultipleChoicePrompt = {
  ...asking('Which of these?'),
  kind: 'multiple-choice',
  options,
  aloneOption: 'unsure',
  noteLabel: 'In your own words',
};
const chosenIn = (answer: Answer): unknown => ('chosen' in answer ? answer.chosen : undefined);

test('the question names the group of radio buttons', () => {
  renderForm(one);
  const group = screen.getByRole('group', { name: 'Which one?' });
  expect(group).toHaveAccessibleDescription('Only the outline.');
  expect(within(group).getAllByRole('radio')).toHaveLength(3);
});

test('one option is kept with the words that were read, and can be cleared', async () => {
  const { user, answer } = renderForm(one);
  await user.click(screen.getByRole('radio', { name: 'Money' }));
  await user.keyboard('{ArrowUp}');
  expect(chosenIn(answer())).toEqual({ option: 'trust', words: 'Trust' });

  await user.click(screen.getByRole('button', { name: 'Clear my choice' }));
  expect(chosenIn(answer())).toBeNull();
  expect(screen.getByRole('radio', { name: 'Trust' })).toHaveFocus();
});

test('an option that the guide no longer has keeps its words and stays chosen', () => {
  const answer: Answer = {
    kind: 'single-choice',
    chosen: { option: 'gone', words: 'Words of last year' },
    note: '',
  };
  renderForm(one, { answer });
  expect(screen.getByRole('radio', { name: 'Words of last year' })).toBeChecked();
});

test('a starter goes into the note', async () => {
  const { user, answer, insert } = renderForm(one);
  await user.click(screen.getByRole('radio', { name: 'Trust' }));
  insert('Part of me hopes…');
  expect(screen.getByRole('textbox', { name: /In your own words/ })).toHaveFocus();
  expect(answer()).toMatchObject({ chosen: { option: 'trust' }, note: 'Part of me hopes ' });
});

test('resuming goes to the chosen option, or to the first', async () => {
  const { user, focusEnd } = renderForm(one);
  focusEnd();
  expect(screen.getByRole('radio', { name: 'Trust' })).toHaveFocus();
  await user.click(screen.getByRole('radio', { name: 'Money' }));
  await user.tab();
  focusEnd();
  expect(screen.getByRole('radio', { name: 'Money' })).toHaveFocus();
});

test('several options are kept in the order of the guide', async () => {
  const { user, answer } = renderForm(many);
  await user.click(screen.getByRole('checkbox', { name: 'Money' }));
  await user.click(screen.getByRole('checkbox', { name: 'Trust' }));
  expect(chosenIn(answer())).toEqual([
    { option: 'trust', words: 'Trust' },
    { option: 'money', words: 'Money' },
  ]);
});

test('the option that stands alone clears the others, and they clear it', async () => {
  const { user, answer } = renderForm(many);
  await user.click(screen.getByRole('checkbox', { name: 'Trust' }));
  await user.click(screen.getByRole('checkbox', { name: 'I don’t know yet' }));
  expect(chosenIn(answer())).toEqual([{ option: 'unsure', words: 'I don’t know yet' }]);
  await user.click(screen.getByRole('checkbox', { name: 'Money' }));
  expect(chosenIn(answer())).toEqual([{ option: 'money', words: 'Money' }]);
});

test('words of one’s own come last, outlive the option that stands alone, and go when emptied', async () => {
  const { user, answer } = renderForm({ ...many, ownWords: 'A word of my own' });
  const own = screen.getByRole('textbox', { name: 'A word of my own' });
  await user.type(own, 'the move');
  await user.click(screen.getByRole('checkbox', { name: 'Trust' }));
  expect(chosenIn(answer())).toEqual([
    { option: 'trust', words: 'Trust' },
    { option: 'own', words: 'the move' },
  ]);
  await user.click(screen.getByRole('checkbox', { name: 'I don’t know yet' }));
  expect(own).toHaveValue('the move');
  await user.clear(own);
  expect(chosenIn(answer())).toEqual([{ option: 'unsure', words: 'I don’t know yet' }]);
});

test('each chosen word is asked how strong it is', async () => {
  const { user, answer } = renderForm({ ...many, strengths: true, ownWords: 'A word of my own' });
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: 'Trust' }));
  const trust = within(screen.getByRole('group', { name: 'How strong: Trust' }));
  await user.click(trust.getByRole('radio', { name: 'quite' }));

  await user.type(screen.getByRole('textbox', { name: 'A word of my own' }), 'wistful');
  const own = within(screen.getByRole('group', { name: 'How strong: wistful' }));
  await user.click(own.getByRole('radio', { name: 'very' }));
  expect(chosenIn(answer())).toEqual([
    { option: 'trust', words: 'Trust', strength: 2 },
    { option: 'own', words: 'wistful', strength: 3 },
  ]);
});

test('more than asked for is told politely and kept', async () => {
  const { user, answer } = renderForm({ ...many, atMost: 1 });
  await user.click(screen.getByRole('checkbox', { name: 'Trust' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await user.click(screen.getByRole('checkbox', { name: 'Money' }));
  expect(screen.getByRole('status')).toHaveTextContent('That’s 2. Up to 1 is enough');
  expect(chosenIn(answer())).toHaveLength(2);
});

test('options stand under the headings the guide gives them', () => {
  const grouped = options.map((option, index) => ({
    ...option,
    ...(index < 2 && { group: 'Between us' }),
  }));
  renderForm({ ...many, options: grouped });
  const group = screen.getByRole('group', { name: 'Between us' });
  expect(within(group).getAllByRole('checkbox')).toHaveLength(2);
});
