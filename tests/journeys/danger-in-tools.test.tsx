import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderApp } from '../support/render-app';

// Finding by role reads the whole screen each time, which takes a busy machine long.
vi.setConfig({ testTimeout: 90_000 });

/** The words are read after a pause in the writing. */
const patience = { timeout: 30_000 };

it.each([
  ['/tools/arrivals', /^What set it off/],
  ['/tools/quiet-time', /^A reason that holds/],
  ['/tools/trust-plan', 'I will…'],
  ['/tools/strengths', 'A strength'],
  ['/tools/strengths', 'The harsh thought'],
])('words that sound like danger bring people to talk to, at %s', async (address, field) => {
  const { user } = await renderApp(address);
  await user.click(screen.getByLabelText(field));
  await user.paste('I want to kill myself');
  expect(
    await screen.findByRole('region', { name: 'People to talk to' }, patience),
  ).toHaveTextContent(/That sounds like a lot of pain/);
  expect(screen.getByLabelText(field)).toHaveValue('I want to kill myself');
});

it('what they asked for stands above an I statement', async () => {
  const { user, store } = await renderApp('/tools');
  act(() => store.getState().setFact('askedFor', 'Please only write about the flat.'));
  await user.click(screen.getByRole('link', { name: /^Say it as “I”/ }));
  expect(screen.getByText('Please only write about the flat.')).toBeVisible();
});

it('words about watching somebody are met without blame, in the plan for quiet time', async () => {
  const { user } = await renderApp('/tools/quiet-time');
  await user.click(screen.getByLabelText('Instead 1'));
  await user.paste('stop checking his profile');
  expect(await screen.findByText(/^Wanting to know is human\./)).toBeVisible();
});
