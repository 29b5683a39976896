import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { newestDraft } from '@/journal/entries';
import { sealFact } from '@/journal/letters';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 60_000 });

it('gives a page of one’s own, one tap from the path, half-written or kept', async () => {
  const app = await renderApp('/path');
  act(() => app.store.getState().arrive(2));
  await app.user.click(screen.getByRole('link', { name: 'Write a page of my own' }));
  const sheet = await screen.findByRole('textbox', { name: 'Your page' });
  expect(sheet).toHaveFocus();
  await app.user.type(sheet, 'Rain all day');
  act(() => app.store.getState().flush());
  app.unmount();

  const again = await renderApp('/tools/own-page', app.browser);
  expect(await screen.findByRole('textbox', { name: 'Your page' })).toHaveValue('Rain all day');
  await again.user.type(screen.getByRole('textbox', { name: /^A title/ }), 'Harbour');
  await again.user.click(screen.getByRole('button', { name: 'Keep this page' }));
  // Its title is what the page is called, there and in the journal, and is not said twice.
  expect(await screen.findByRole('heading', { level: 1, name: 'Harbour' })).toBeVisible();
  expect(await screen.findByRole('article')).toHaveTextContent(/Rain all day/);
  expect(screen.getByRole('article')).not.toHaveTextContent('Harbour');
  const own = [...again.store.getState().entries.values()].find(
    ({ source }) => source === 'own-page',
  );
  expect(newestDraft(own)).toMatchObject({ outcome: 'answered', arrived: 2 });

  await again.user.click(screen.getByRole('link', { name: 'Go on with it' }));
  await again.user.type(await screen.findByRole('textbox', { name: 'Your page' }), '. Then sun');
  await again.user.click(screen.getByRole('button', { name: 'Keep this draft' }));
  expect(await screen.findByRole('link', { name: 'Then and now' })).toBeVisible();

  await again.user.click(screen.getByRole('link', { name: 'Path' }));
  await again.user.click(screen.getByRole('link', { name: 'Journal' }));
  expect(screen.getByText(/^Rain all day\. Then sun/)).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'Harbour' })).toBeVisible();
  const sealed = own?.id ?? '';
  act(() => again.store.getState().setFact(sealFact(sealed), '2999-01-01'));
  expect(screen.getByRole('heading', { level: 3, name: 'A page of my own' })).toBeVisible();
  expect(document.body).not.toHaveTextContent('Harbour');
  act(() => again.store.getState().setFact(sealFact(sealed), null));
  await again.user.click(screen.getByRole('link', { name: 'Write a page of my own' }));
  expect(await screen.findByRole('textbox', { name: 'Your page' })).toHaveValue('');
  // Beside the new page stand the earlier ones, and no words of one where help was shown.
  expect(screen.getByText(/Rain all day\. Then sun/)).toBeVisible();
  act(() => again.store.getState().setFact(`crisis.seen.${own?.id ?? ''}`, true));
  expect(screen.queryByText(/Rain all day/)).not.toBeInTheDocument();
  expect(screen.getByText('Open it to read it.')).toBeVisible();
});

it('watches over the words of a page of one’s own', async () => {
  const { user } = await renderApp('/tools/own-page');
  await user.type(await screen.findByRole('textbox', { name: 'Your page' }), 'I want to die.');
  expect(
    await screen.findByRole('region', { name: 'People to talk to' }, { timeout: 20_000 }),
  ).toBeVisible();
});
