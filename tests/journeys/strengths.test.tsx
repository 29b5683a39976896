import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 90_000 });

const section = (name: string) => within(screen.getByRole('region', { name }));

it('keeps a strength with its moment, and the values that go with it', async () => {
  const browser = new FaultyBrowser();
  const { user, unmount } = await renderApp('/tools/strengths', browser);
  const first = within(screen.getByRole('group', { name: 'Strength 1' }));
  await user.type(first.getByLabelText('A strength'), 'I stay calm');
  await user.type(first.getByLabelText('A real moment that shows it'), 'When the boiler broke');
  for (const value of ['care', 'humour', 'health']) {
    await user.click(screen.getByRole('checkbox', { name: value }));
  }
  expect(screen.getByText(/Two are enough/)).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'health' }));
  expect(screen.queryByText(/Two are enough/)).not.toBeInTheDocument();
  await user.type(screen.getByLabelText('A time I lived care or humour'), 'At the hospital');
  unmount();

  const again = await renderApp('/tools/strengths', browser);
  expect(screen.getByLabelText('A strength')).toHaveValue('I stay calm');
  expect(screen.getByRole('checkbox', { name: 'humour' })).toBeChecked();
  await again.user.click(screen.getByRole('link', { name: 'Journal' }));
  await again.user.click(screen.getByRole('link', { name: 'Strengths' }));
  expect(screen.getByText('At the hospital')).toBeVisible();
});

it('asks for a plainer line where it is not believed, and keeps what is', async () => {
  const { user } = await renderApp('/tools/strengths');
  const keep = screen.getByRole('button', { name: 'Keep this line' });
  expect(keep).toHaveAttribute('aria-disabled', 'true');
  const fair = screen.getByLabelText('What a fair friend would say');
  await user.type(fair, 'Everybody adores me');
  const believe = within(screen.getByRole('group', { name: 'How far do you believe it?' }));
  await user.click(believe.getByRole('radio', { name: 'Half' }));
  expect(screen.getByText(/tone it down/)).toBeVisible();
  await user.clear(fair);
  await user.type(fair, 'Some people do like me');
  await user.click(believe.getByRole('radio', { name: 'Mostly' }));
  expect(screen.queryByText(/tone it down/)).not.toBeInTheDocument();
  await user.click(keep);
  expect(screen.getByRole('heading', { name: 'Line kept' })).toHaveFocus();
  const lines = section('Your fair lines');
  expect(lines.getByRole('link', { name: 'Some people do like me' })).toBeVisible();
  expect(lines.getByRole('switch', { name: 'Show one on the start page' })).not.toBeChecked();
});
