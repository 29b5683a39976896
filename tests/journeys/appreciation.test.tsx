import { appreciationSource } from '@/journal/tool-sources';
import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { withLines } from '@/journal/form-rows';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 90_000 });

it('keeps both lists as one page of the journal', async () => {
  const browser = new FaultyBrowser();
  const { user, unmount } = await renderApp('/tools/appreciation', browser);
  await user.type(screen.getByLabelText('1. Good in my life'), 'The garden');
  await user.type(screen.getByLabelText('1. A moment'), 'The window seat{Enter}The soup');
  unmount();

  const again = await renderApp('/tools/appreciation', browser);
  expect(screen.getByLabelText('2. A moment')).toHaveValue('The soup');
  await again.user.click(screen.getByRole('link', { name: 'Journal' }));
  await again.user.click(screen.getByRole('link', { name: 'Appreciation' }));
  expect(screen.getByText('The window seat')).toBeVisible();
  expect(screen.getByText('The garden')).toBeVisible();
});

it('offers a place for a hard moment past the eighth', async () => {
  const { user, store } = await renderApp('/tools');
  const journal = store.getState();
  const editor = journal.edit(
    { source: appreciationSource, asked: 'Appreciation', kind: 'form', repeats: true },
    {},
  );
  editor.change({ kind: 'form', parts: withLines([], 'them', 'A moment', '12345678'.split('')) });
  editor.flush();
  journal.leave(editor);
  await user.click(screen.getByRole('link', { name: /^Appreciation list/ }));
  expect(screen.queryByLabelText('1. A hard moment')).not.toBeInTheDocument();
  await user.type(screen.getByLabelText('9. A moment'), 'x');
  expect(screen.getByText(/Was it all like this/)).toBeVisible();
  await user.type(screen.getByLabelText('1. A hard moment'), 'The shouting');
  expect(screen.queryByText(/Was it all like this/)).not.toBeInTheDocument();
  expect(screen.getByLabelText('1. A hard moment')).toHaveFocus();
});

it('looks at a thank-you by its three rules, and keeps it without a way out', async () => {
  const { user } = await renderApp('/tools/appreciation');
  const letter = screen.getByLabelText('Your thank-you');
  await user.type(letter, 'You were great. How are you?');
  await user.tab();
  expect(screen.getByText(/Which moment do you mean/)).toBeVisible();
  expect(screen.getByText(/question or a nudge/)).toBeVisible();
  await user.clear(letter);
  await user.type(letter, 'Thank you for driving me.');
  await user.tab();
  expect(screen.queryByText(/Which moment do you mean/)).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Copy this page' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Keep this thank-you' }));
  expect(screen.getByRole('heading', { name: 'Kept in your journal' })).toHaveFocus();
});

it('asks for no thanks on the safety path, and leaves the list about them closed', async () => {
  const { store } = await renderApp('/tools/appreciation');
  store.getState().setFact('safety.SQ1', 'yes');
  expect(await screen.findByText('What you valued in them')).toBeVisible();
  expect(screen.getByLabelText('1. A moment')).not.toBeVisible();
  expect(screen.queryByLabelText('Your thank-you')).not.toBeInTheDocument();
  expect(screen.getByLabelText('1. Good in my life')).toBeVisible();
});

it('keeps a thank-you below what they asked for, and no button takes it out again', async () => {
  const browser = new FaultyBrowser();
  const { store, user } = await renderApp('/tools/appreciation', browser);
  act(() => store.getState().setFact('askedFor', 'Please leave me be'));
  const asked = screen.getByText('Please leave me be');
  const letter = screen.getByLabelText('Your thank-you');
  expect(asked.compareDocumentPosition(letter) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  await user.type(letter, 'Thank you for driving me.');
  await user.click(screen.getByRole('button', { name: 'Keep this thank-you' }));
  await user.click(screen.getByRole('link', { name: 'Journal' }));
  await user.click(screen.getByRole('link', { name: 'A thank-you' }));
  expect(screen.getByText('Thank you for driving me.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Copy' })).not.toBeInTheDocument();
});
