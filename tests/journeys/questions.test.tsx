import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 30_000 });

it('answers one question at a time, with the way to its page', async () => {
  const { user } = await renderApp('/tools/questions');
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(10);
  expect(screen.getByText(/Only they know/)).not.toBeVisible();
  await user.click(screen.getByText('Do they still have feelings for me?'));
  expect(screen.getByText(/Only they know/)).toBeVisible();
  await user.click(screen.getByRole('link', { name: /Which signs have you noticed/ }));
  expect(screen.getByRole('heading', { name: /Which signs have you noticed/ })).toBeVisible();
});

it('links no page that is put away', async () => {
  const { user, store } = await renderApp('/tools/questions');
  act(() => store.getState().setFact('safety.SQ5', 'yes'));
  await user.click(screen.getByText('Can people get back together?'));
  expect(screen.getByRole('link', { name: /what must be different/ })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Which of these have you both shown/ })).toBeNull();
  // Whoever was hurt is not asked what trying again would take.
  act(() => store.getState().setFact('safety.SQ2', 'yes'));
  expect(screen.queryByRole('link', { name: /what must be different/ })).toBeNull();
});
