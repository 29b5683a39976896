import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { newestDraft } from '@/journal/entries';
import { renderApp } from '../support/render-app';

const words = 'Dear you, I kept the blue cup.';

async function withLetter() {
  const app = await renderApp('/tools/letters');
  await app.user.click(screen.getByRole('link', { name: 'Write a letter' }));
  const sheet = screen.getByRole('textbox', { name: 'To whoever it is for' });
  expect(sheet).toHaveFocus();
  await app.user.paste(words);
  return app;
}

describe('a letter that is not sent', { timeout: 60_000 }, () => {
  it('is kept, read again, and has no way out', async () => {
    const { user } = await withLetter();
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await user.click(await screen.findByRole('link', { name: /I kept the blue cup/ }));
    expect(screen.getByRole('article', { name: 'The letter' })).toHaveTextContent(words);
    expect(screen.queryByRole('button', { name: /copy|send|share/i })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Journal' }));
    await user.click(await screen.findByRole('link', { name: 'An unsent letter' }));
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByRole('button', { name: /copy|send|share/i })).not.toBeInTheDocument();
  });

  it('shows nothing but its day once sealed, anywhere, until it is opened on purpose', async () => {
    const { user } = await withLetter();
    await user.click(screen.getByRole('button', { name: 'Seal it until a day' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Seal it' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Seal it until a day' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Three months' }));
    await user.click(screen.getByRole('button', { name: 'Seal it' }));
    expect(await screen.findByText(/^Sealed until/)).toBeVisible();
    expect(screen.queryByText(/blue cup/)).not.toBeInTheDocument();

    await user.click(screen.getByRole('link', { name: 'Journal' }));
    expect(screen.getByText('A sealed letter.')).toBeVisible();
    expect(screen.queryByText(/blue cup/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'An unsent letter' }));
    expect(screen.queryByText(/blue cup/)).not.toBeInTheDocument();

    await user.click(screen.getByRole('link', { name: 'When it opens' }));
    await user.click(screen.getByRole('button', { name: 'Open it now' }));
    expect(screen.queryByText(/blue cup/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Yes, open it' }));
    expect(screen.getByRole('article', { name: 'The letter' })).toHaveTextContent(words);
  });

  it('is let go with a few words, and can be brought back', async () => {
    const { user, store } = await withLetter();
    await user.click(screen.getByRole('button', { name: 'Delete it' }));
    expect(screen.getByText(/It is gone, and it was said/)).toHaveFocus();
    expect([...store.getState().entries.values()]).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    const [letter] = store.getState().entries.values();
    expect(newestDraft(letter)?.answer).toEqual({ kind: 'letter', text: words });
    expect(screen.queryByText(/It is gone/)).not.toBeInTheDocument();
    expect(await screen.findByText(/Your letter is back/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'To whoever it is for' })).toHaveValue(words);
  });

  it('comes back to its own page when it was let go there, by keyboard', async () => {
    const { user } = await withLetter();
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await user.click(await screen.findByRole('link', { name: /I kept the blue cup/ }));
    await user.click(screen.getByRole('button', { name: 'Delete it' }));
    screen.getByRole('button', { name: 'Undo' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('article', { name: 'The letter' })).toHaveTextContent(words);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.queryByText(/It is gone/)).not.toBeInTheDocument();
  });

  it('may close something, in as many parts as the person likes', async () => {
    const { user } = await renderApp('/tools/letters/closing');
    await user.click(screen.getByRole('textbox', { name: 'What I put down' }));
    await user.paste('The waiting.');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await user.click(await screen.findByRole('link', { name: /A closing letter/ }));
    const letter = within(screen.getByRole('article', { name: 'The letter' }));
    expect(letter.getByText('The waiting.')).toBeVisible();
    expect(letter.queryByText('What I thank you for')).not.toBeInTheDocument();
  });
});

it(
  'lists the letters written on pages of the guide, and leads to them',
  { timeout: 60_000 },
  async () => {
    const { store, user } = await renderApp('/tools/letters');
    const editor = store
      .getState()
      .edit({ source: 'T2-2', asked: 'The letter?', kind: 'letter', repeats: false }, {});
    editor.change({ kind: 'letter', text: words });
    editor.settle('answered');
    const row = await screen.findByRole('link', { name: /From the page/ });
    expect(row).toHaveTextContent(words);
    await user.click(row);
    expect(screen.getByRole('heading', { level: 1, name: 'The letter?' })).toBeVisible();
  },
);
