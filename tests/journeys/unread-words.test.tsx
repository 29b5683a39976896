import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderApp } from '../support/render-app';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('where words cannot be read, the page and the margin say so instead of nothing', async () => {
  vi.stubGlobal('Worker', undefined);
  await renderApp('/tools/i-statements');
  const field = screen.getByRole('textbox', { name: /^Your words$/ });
  fireEvent.change(field, { target: { value: 'You never listen. I want to die.' } });
  expect(await screen.findByText(/could not be read for pencil marks/)).toBeVisible();
  expect(await screen.findByText(/could not be read here/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'talk to someone' })).toBeVisible();
});
