import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { TextPrompt } from '@/guide/stage';
import { asking, renderForm } from './render-form';

const prompt: TextPrompt = { ...asking('What would you change now?'), kind: 'long-text' };
const at = new Date(2026, 4, 3, 22, 30).getTime();
const reused = [
  {
    prompt: 'B-2',
    question: 'What happened?',
    answeredAt: at,
    answer: { kind: 'long-text' as const, text: 'It ended <i>on</i>\n  a Tuesday.' },
  },
];

test('what was written before stands above the sheet, dated, as text, and cannot be changed', () => {
  renderForm(prompt, { reused, today: '2026-06-01' });
  expect(screen.getByRole('region', { name: 'On 3 May you wrote' })).toHaveTextContent(
    'What happened?',
  );
  const words = screen.getByText(/It ended/);
  expect(words.textContent).toBe('It ended <i>on</i>\n  a Tuesday.');
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
  expect(
    words.compareDocumentPosition(screen.getByRole('textbox')) & Node.DOCUMENT_POSITION_FOLLOWING,
  ).not.toBe(0);
});

test('the year is named once it is another one', () => {
  renderForm(prompt, { reused, today: '2027-06-01' });
  expect(screen.getByRole('heading', { name: 'On 3 May 2026 you wrote' })).toBeVisible();
});

test('what was written on the same day was written earlier today', () => {
  renderForm(prompt, { reused, today: '2026-05-03' });
  expect(screen.getByRole('heading', { name: 'Earlier today you wrote' })).toBeVisible();
});

test('it can be put away and fetched again', async () => {
  const { user } = renderForm(prompt, { reused, today: '2026-06-01' });
  await user.click(screen.getByRole('button', { name: 'Not today' }));
  expect(screen.queryByText(/It ended/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show it' }));
  expect(screen.getByText(/It ended/)).toBeVisible();
});

test('an earlier page left blank is not shown', () => {
  const blank = { ...reused[0], answer: { kind: 'long-text' as const, text: '  ' } };
  renderForm(prompt, { reused: [blank as (typeof reused)[0]] });
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});

test('one can be refused for good, and the focus stays where it was', async () => {
  let refused = 0;
  const { user } = renderForm(prompt, {
    reused: reused.map((one) => ({ ...one, onRefuse: () => (refused += 1) })),
  });
  await user.click(screen.getByRole('button', { name: 'Don’t show me this one again' }));
  expect(refused).toBe(1);
  expect(document.activeElement).toContainElement(screen.getByRole('region'));
});

test('one that was refused is not shown', () => {
  renderForm(prompt, { reused: reused.map((one) => ({ ...one, isRefused: true })) });
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});
