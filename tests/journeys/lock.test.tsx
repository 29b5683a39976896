import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { guide, pagesOf } from '@/guide/guide';
import { pagePath } from '@/paths';
import { openApp, passphrase, turnOnLock } from '../support/open-app';

const words = 'I wanted to say it was raining';
const [first] = guide.flatMap(pagesOf).filter(({ prompt }) => prompt.kind === 'long-text');
if (first === undefined) throw new Error('No page is written on.');
const page = pagePath(first.stage.slug, first.prompt.slug);

const sheet = () => screen.findByRole('textbox', { name: first.prompt.question });
const field = () => screen.findByLabelText('Passphrase');
const openIt = () => screen.getByRole('button', { name: 'Open the journal' });

/** A page half-written, and the lock turned on. */
async function locked(address = page) {
  const app = await openApp(address);
  await turnOnLock(app);
  await app.user.type(await sheet(), words);
  await act(async () => {
    app.lock.lockNow();
    await app.browser.settle();
  });
  return app;
}

describe('a locked journal', () => {
  it('keeps what was typed when it locks, and opens where it was asked for', async () => {
    const { user, browser } = await locked();
    expect(await screen.findByRole('heading', { name: 'Locked' })).toBeVisible();
    expect(document.body.textContent).not.toContain(words);
    expect([...browser.local.values()].join('\n')).not.toContain(words);

    await user.type(await field(), 'something else{Enter}');
    expect(await screen.findByRole('heading', { name: 'Still locked' })).toBeVisible();
    expect(
      screen.getByText('That passphrase didn’t open the journal. Nothing has been lost.'),
    ).toBeVisible();
    expect(screen.getByRole('alert')).toHaveFocus();

    await user.clear(await field());
    await user.type(await field(), passphrase);
    await user.click(openIt());
    expect(await sheet()).toHaveValue(words);
  });

  it('shows Support, About and Pause with nothing of the journal in them', async () => {
    const { user } = await locked();
    await user.click(await screen.findByRole('link', { name: 'Support' }));
    expect(
      await screen.findByRole('heading', { name: 'When a journal isn’t enough' }),
    ).toBeVisible();
    expect(screen.queryByRole('heading', { name: /your own people/i })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Journal' })).not.toBeInTheDocument();
  });
});
