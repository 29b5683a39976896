import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 90_000 });

type App = Awaited<ReturnType<typeof renderApp>>;

/** From a page of the journal to its form, with what stands there. */
async function change({ user }: App): Promise<void> {
  await user.click(await screen.findByRole('link', { name: 'Change this page' }));
}

async function keep({ user }: App): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Keep this draft' }));
}

const draft = (name: string) => within(screen.getByRole('article', { name }));

describe('a page kept with a tool can be put right', () => {
  it('a check-in, which goes on counting for its own day', async () => {
    const browser = new FaultyBrowser();
    const first = await renderApp('/tools/arrivals', browser);
    const steady = screen.getByRole('group', { name: /^How steady do you feel/ });
    await first.user.click(within(steady).getByRole('radio', { name: 'Shaky' }));
    await first.user.click(screen.getByRole('button', { name: 'Keep this check-in' }));
    await first.user.click(screen.getByRole('link', { name: /, check-in$/ }));
    await change(first);
    const again = screen.getByRole('group', { name: /^How steady do you feel/ });
    expect(within(again).getByRole('radio', { name: 'Shaky' })).toBeChecked();
    await first.user.click(within(again).getByRole('radio', { name: 'Mostly' }));
    await keep(first);
    expect(await screen.findByRole('article', { name: 'Second draft' })).toHaveTextContent(
      'Mostly',
    );
    expect(draft('First draft').getByText('Shaky')).toBeVisible();
    first.unmount();

    await renderApp('/tools/arrivals', browser);
    const told = screen.getByRole('region', { name: 'How it has moved' });
    expect(within(told).getAllByRole('link')).toHaveLength(1);
    expect(within(told).getByText('steady: mostly')).toBeVisible();
  });

  it('a fair line, which stands as it was until the new one is kept', async () => {
    const browser = new FaultyBrowser();
    const app = await renderApp('/tools/strengths', browser);
    await app.user.type(screen.getByLabelText('What a fair friend would say'), 'I am perfect');
    await app.user.click(screen.getByRole('button', { name: 'Keep this line' }));
    await app.user.click(screen.getByRole('link', { name: 'I am perfect' }));
    await change(app);
    const line = screen.getByLabelText('What a fair friend would say');
    expect(line).toHaveValue('I am perfect');
    await app.user.clear(line);
    await app.user.type(line, 'I try');
    app.unmount();

    const half = await renderApp('/tools/strengths', browser);
    expect(screen.getByLabelText('What a fair friend would say')).toHaveValue('');
    await half.user.click(screen.getByRole('link', { name: 'I am perfect' }));
    await change(half);
    expect(screen.getByLabelText('What a fair friend would say')).toHaveValue('I try');
    await keep(half);
    await screen.findByRole('article', { name: 'Second draft' });
    half.unmount();

    await renderApp('/tools/strengths', browser);
    expect(screen.getByRole('link', { name: 'I try' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'I am perfect' })).not.toBeInTheDocument();
  });

  it('a look at a week, at the promises as they were then', async () => {
    const browser = new FaultyBrowser();
    const app = await renderApp('/tools/trust-plan', browser);
    const act = screen.getByLabelText('I will…');
    await app.user.type(act, 'pay my share');
    await app.user.click(screen.getByRole('radio', { name: 'Kept' }));
    await app.user.click(screen.getByRole('button', { name: 'Keep this week' }));
    await app.user.type(act, ' of the rent');
    await app.user.click(screen.getByRole('link', { name: 'Journal' }));
    await app.user.click(screen.getByRole('link', { name: 'How the week went' }));
    await change(app);
    const went = screen.getByRole('group', { name: 'How it went: pay my share' });
    expect(within(went).getByRole('radio', { name: 'Kept' })).toBeChecked();
    await app.user.click(within(went).getByRole('radio', { name: 'Missed' }));
    await app.user.type(screen.getByLabelText(/^What got in the way, in/), 'No money left');
    await keep(app);
    expect(await screen.findByText('No money left')).toBeVisible();
    app.unmount();

    await renderApp('/tools/trust-plan', browser);
    expect(screen.getByText('missed 1')).toBeVisible();
    expect(screen.queryByText('kept 1')).not.toBeInTheDocument();
  });

  it('contact that was noted on the wrong day', async () => {
    const browser = new FaultyBrowser();
    const app = await renderApp('/tools/quiet-time?part=all', browser);
    await app.user.click(screen.getByRole('button', { name: 'Keep this plan' }));
    await app.user.click(screen.getByRole('button', { name: 'Note it' }));
    await app.user.click(screen.getByRole('radio', { name: /I got in touch/ }));
    await app.user.click(screen.getByRole('button', { name: 'Go on with quiet time' }));
    const noted = screen.getByRole('region', { name: 'If there was contact' });
    await app.user.click(within(noted).getByRole('link'));
    await change(app);
    expect(screen.getByRole('radio', { name: /I got in touch/ })).toBeChecked();
    await app.user.click(screen.getByRole('radio', { name: /They got in touch/ }));
    await keep(app);
    await screen.findByRole('article', { name: 'Second draft' });
    app.unmount();

    await renderApp('/tools/quiet-time', browser);
    expect(screen.getByRole('region', { name: 'If there was contact' })).toHaveTextContent(
      'They got in touch',
    );
  });

  it('what one saw, without a way to copy it', async () => {
    const app = await renderApp('/tools/trust-plan');
    await app.user.click(screen.getByRole('radio', { name: 'What I saw' }));
    await app.user.type(screen.getByLabelText(/^What I saw Optional/), 'Came');
    await app.user.click(screen.getByRole('button', { name: 'Keep this' }));
    await app.user.click(within(screen.getByRole('region', { name: 'Before' })).getByRole('link'));
    await change(app);
    await app.user.type(screen.getByLabelText(/^What I saw Optional/), ' on time');
    expect(screen.queryByRole('button', { name: 'Copy this page' })).not.toBeInTheDocument();
    await keep(app);
    expect(await screen.findByText('Came on time')).toBeVisible();
  });

  it('a thank-you, without a way to copy it', async () => {
    const app = await renderApp('/tools/appreciation');
    await app.user.type(screen.getByLabelText('Your thank-you'), 'For the lift');
    await app.user.click(screen.getByRole('button', { name: 'Keep this thank-you' }));
    await app.user.click(screen.getByRole('link', { name: 'Journal' }));
    await app.user.click(screen.getByRole('link', { name: 'A thank-you' }));
    await change(app);
    await app.user.type(screen.getByLabelText('Your thank-you'), ' on Monday');
    expect(screen.queryByRole('button', { name: 'Copy this page' })).not.toBeInTheDocument();
    await keep(app);
    expect(await screen.findByRole('article', { name: 'Second draft' })).toHaveTextContent(
      'For the lift on Monday',
    );
    expect(draft('First draft').queryByText(/Monday$/, { selector: '.read *' })).toBeNull();
  });

  it('a goodwill check, and the tool begins anew beside it', async () => {
    const browser = new FaultyBrowser();
    const app = await renderApp('/tools/goodwill?part=all', browser);
    const act = () => screen.getByRole('textbox', { name: 'What do you have in mind?' });
    await app.user.type(act(), 'Soup');
    await app.user.click(screen.getByRole('button', { name: 'Keep this page' }));
    await change(app);
    expect(act()).toHaveValue('Soup');
    const welcome = screen.getByRole('group', { name: /welcome contact/ });
    await app.user.click(within(welcome).getByRole('radio', { name: 'No' }));
    app.unmount();

    const again = await renderApp('/tools/goodwill?part=all', browser);
    expect(act()).toHaveValue('');
    expect(again.store.getState().entries.size).toBe(1);
  });
});

it('looked at and left as it stood, a page gets no second draft', async () => {
  const app = await renderApp('/tools/strengths');
  await app.user.type(screen.getByLabelText('What a fair friend would say'), 'I try');
  await app.user.click(screen.getByRole('button', { name: 'Keep this line' }));
  await app.user.click(screen.getByRole('link', { name: 'I try' }));
  await change(app);
  await keep(app);
  expect(await screen.findByRole('article', { name: 'What you wrote' })).toBeVisible();
});

it('a page is not found at another tool’s address', async () => {
  const browser = new FaultyBrowser();
  const app = await renderApp('/tools/strengths', browser);
  await app.user.type(screen.getByLabelText('What a fair friend would say'), 'I try');
  await app.user.click(screen.getByRole('button', { name: 'Keep this line' }));
  const link = screen.getByRole('link', { name: 'I try' }).getAttribute('href') ?? '';
  const entry = link.replace('/journal/', '');
  app.unmount();

  const right = await renderApp(`/tools/strengths/${entry}`, browser);
  expect(screen.getByRole('heading', { level: 1, name: 'A fair line' })).toBeVisible();
  right.unmount();
  await renderApp(`/tools/arrivals/${entry}`, browser);
  expect(screen.getByRole('heading', { name: /There’s no page here/ })).toBeVisible();
});
