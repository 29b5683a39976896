import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { isBlank } from '@/journal/answer';
import { renderForm } from './render-form';
import { guide, pagesOf } from '../guide/whole-guide';
import { drawnWhile } from '../support/watch-drawing';

const prompts = guide.flatMap(pagesOf).map(({ prompt }) => [prompt.id, prompt] as const);
const fieldsOf = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('input, textarea, select, button'),
];

test.each(prompts)('%s asks its question accessibly', (_id, prompt) => {
  renderForm(prompt);
  expect(screen.getByRole('heading', { level: 2 })).toHaveAccessibleName(prompt.question);
  const isText = ['long-text', 'short-text', 'letter'].includes(prompt.kind);
  const asked = screen.getByRole(isText ? 'textbox' : 'group', { name: prompt.question });
  expect(asked).toHaveAccessibleDescription(prompt.helper);
  for (const field of fieldsOf()) expect(field).toHaveAccessibleName();
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(prompts)('%s takes each of its starters and goes on from there', (_id, prompt) => {
  const { answer, insert } = renderForm(prompt);
  for (const starter of prompt.starters) insert(starter);
  expect(isBlank(answer())).toBe(false);
  expect(document.activeElement).toBeInstanceOf(HTMLTextAreaElement);
  for (const { value } of document.querySelectorAll('textarea')) expect(value).not.toMatch(/…$/);
});

/** They are the words, for the ear, where a line of one's own is named again. */
const showsWords = ['LineName', 'ClearLine', 'OwnWords'];

test.each(prompts)('%s draws nothing for a letter, in any of its fields', async (_id, prompt) => {
  const { answer } = renderForm(prompt);
  for (const field of document.querySelectorAll('textarea')) {
    fireEvent.input(field, { target: { value: 'I' } });
    const drawn = await drawnWhile(() => void fireEvent.input(field, { target: { value: 'It' } }));
    expect([...drawn.keys()].filter((one) => !showsWords.includes(one))).toEqual([]);
    expect(field).toHaveValue('It');
  }
  expect(isBlank(answer())).toBe(false);
});
