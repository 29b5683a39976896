import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 30_000 });

type Opened = Awaited<ReturnType<typeof renderApp>>;

async function sayAll({ user }: Opened, answer: string): Promise<void> {
  for (const group of screen.getAllByRole('group')) {
    await user.click(within(group).getByRole('radio', { name: answer }));
  }
}

const outcome = () => screen.getByRole('region', { name: 'What it comes to' });

describe('the goodwill check', () => {
  it('calls an act kind, once, after six times yes, and keeps the page', async () => {
    const app = await renderApp('/tools/goodwill?part=all');
    await app.user.click(screen.getByRole('textbox', { name: 'What do you have in mind?' }));
    await app.user.paste('Return their bike the way they asked.');
    expect(outcome()).toHaveTextContent(/Leaving it is always kind/);
    await sayAll(app, 'Yes');
    expect(outcome()).toHaveTextContent(/Sounds kind\. Do it once, then let it be\./);
    expect(outcome()).not.toHaveTextContent(/work|bring|back/);
    await app.user.click(screen.getByRole('button', { name: 'Keep this page' }));
    expect(await screen.findByText('Return their bike the way they asked.')).toBeVisible();
    expect(screen.getByText(/Sounds kind/)).toBeVisible();
  });

  it('asks for the act first, then six questions, then says what it comes to', async () => {
    const { user } = await renderApp('/tools/goodwill');
    expect(screen.getByRole('heading', { level: 1, name: 'The act' })).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getAllByRole('group')).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(outcome()).toHaveTextContent(/Leaving it is always kind/);
    expect(screen.getByRole('button', { name: 'Keep this page' })).toBeVisible();
  });

  it('says “better not now” after one no that matters, with other ways', async () => {
    const app = await renderApp('/tools/goodwill?part=all');
    await sayAll(app, 'Yes');
    const welcome = screen.getByRole('group', { name: /welcome contact/ });
    await app.user.click(within(welcome).getByRole('radio', { name: 'No' }));
    expect(outcome()).toHaveTextContent(/Better not now/);
    expect(screen.getByRole('link', { name: 'Do a kind act for someone else' })).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: 'Keep it as an unsent letter' }));
    expect(await screen.findByRole('textbox', { name: 'To whoever it is for' })).toHaveValue('');
    expect([...app.store.getState().entries.values()].map(({ source }) => source)).not.toContain(
      'unsent-letter',
    );
  });

  it('takes what was in mind along into an unsent letter, and keeps the check', async () => {
    const browser = new FaultyBrowser();
    const app = await renderApp('/tools/goodwill?part=all', browser);
    await app.user.click(screen.getByRole('textbox', { name: 'What do you have in mind?' }));
    await app.user.paste('Bake the lemon cake.');
    const welcome = screen.getByRole('group', { name: /welcome contact/ });
    await app.user.click(within(welcome).getByRole('radio', { name: 'No' }));
    await app.user.click(screen.getByRole('button', { name: 'Keep it as an unsent letter' }));
    const letter = await screen.findByRole('textbox', { name: 'To whoever it is for' });
    expect(letter).toHaveValue('Bake the lemon cake.');
    expect(letter).toHaveFocus();
    app.unmount();

    await renderApp('/tools/goodwill?part=all', browser);
    expect(screen.getByRole('textbox', { name: 'What do you have in mind?' })).toHaveValue(
      'Bake the lemon cake.',
    );
  });

  it('clears no flowers, whatever was answered', async () => {
    const app = await renderApp('/tools/goodwill?part=all');
    await sayAll(app, 'Yes');
    await app.user.click(screen.getByRole('textbox', { name: 'What do you have in mind?' }));
    await app.user.paste('Roses to their office');
    expect(await screen.findByText(/Flowers end here/, {}, { timeout: 20_000 })).toBeVisible();
    expect(outcome()).toHaveTextContent(/Better not now/);
  });

  it('says that the readiness check comes first, and holds nobody up', async () => {
    await renderApp('/tools/goodwill?part=all');
    expect(screen.getByRole('link', { name: 'Do the readiness check' })).toHaveAttribute(
      'href',
      '/tools/readiness',
    );
    expect(screen.getByRole('textbox', { name: 'What do you have in mind?' })).toBeEnabled();
  });

  it('is put away where they asked for no contact', async () => {
    const { store } = await renderApp('/tools/goodwill?part=all');
    act(() => store.getState().setFact('safety.SQ5', 'yes'));
    expect(screen.getByText(/They have asked for no contact/)).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });
});
