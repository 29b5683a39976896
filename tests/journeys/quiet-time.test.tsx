import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setFacts, type FactsToSet } from '../support/set-facts';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 60_000 });

const noon = new Date(2026, 2, 16, 12);

function setClock(at: Date): void {
  vi.useFakeTimers({ toFake: ['Date'], now: at });
}

beforeEach(() => {
  setClock(noon);
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  return () => vi.useRealTimers();
});

type App = Awaited<ReturnType<typeof renderApp>>;
const press = (name: string): HTMLElement => screen.getByRole('button', { name });
const log = () => within(screen.getByRole('region', { name: 'If there was contact' }));

/** A plan being made opens at one of its parts. */
async function whole({ user }: App): Promise<void> {
  const all = screen.queryByRole('button', { name: 'See the whole page' });
  if (all !== null) await user.click(all);
}

async function open(facts: FactsToSet = {}, browser = new FaultyBrowser()): Promise<App> {
  const app = await renderApp('/tools', browser);
  act(() => setFacts(app.store, facts));
  await app.user.click(screen.getByRole('link', { name: /^Quiet time/ }));
  await whole(app);
  return app;
}

/** Opens the plan that is kept in this browser, on another day. */
async function openOn(day: Date, { browser, unmount, store }: App): Promise<App> {
  act(() => store.getState().flush());
  unmount();
  setClock(day);
  return open({}, browser);
}

async function plan({ user }: App): Promise<void> {
  await user.click(press('14 days'));
  await user.type(screen.getByLabelText(/^A reason that holds/), 'To sleep.');
  await user.click(screen.getByRole('checkbox', { name: 'Children' }));
  await user.click(screen.getByRole('checkbox', { name: 'Messages' }));
  await user.type(screen.getByLabelText('1. Instead'), 'Walk to the sea');
  await user.click(press('Keep this plan'));
}

async function note({ user }: App, kind: RegExp): Promise<void> {
  await user.click(press('Note it'));
  await user.click(screen.getByRole('radio', { name: kind }));
}

describe('a plan for quiet time', () => {
  it('is written, kept and shown, and Pause knows it', async () => {
    const app = await open();
    expect(screen.getByRole('heading', { level: 1, name: 'Quiet time' })).toHaveFocus();
    await plan(app);
    expect(screen.getByText(/^Until Monday 30 March 2026\./)).toBeVisible();
    expect(screen.getByText('To sleep.')).toBeVisible();
    expect(screen.getByText(/one task, one date, one question/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();

    await app.user.click(screen.getByRole('link', { name: 'Pause' }));
    const own = within(screen.getByRole('region', { name: 'Your plan' }));
    expect(own.getByText('Walk to the sea')).toBeVisible();
    expect(own.getByText('To sleep.')).toBeVisible();
  });

  it('asks for one thing at a time, and is kept at the last', async () => {
    const { user } = await renderApp('/tools/quiet-time');
    expect(screen.getByRole('heading', { level: 1, name: 'How long' })).toBeVisible();
    expect(screen.queryByRole('textbox', { name: '1. Instead' })).not.toBeInTheDocument();
    await user.click(press('7 days'));
    for (const title of ['Why', 'What may still be said', 'What counts as contact']) {
      await user.click(press('Next'));
      expect(screen.getByRole('heading', { level: 1, name: title })).toHaveFocus();
    }
    await user.click(press('Next'));
    await user.click(press('Next'));
    await user.click(press('Keep this plan'));
    expect(screen.getByText(/^Until Monday 23 March 2026/)).toBeVisible();
    expect(screen.queryByText(/kept in all/)).not.toBeInTheDocument();
  });

  it('keeps a half-written plan, with a space that is still being typed after', async () => {
    const app = await open();
    await app.user.type(screen.getByLabelText('1. Instead'), 'Ring my sister');
    expect(screen.getByLabelText('1. Instead')).toHaveValue('Ring my sister');
    await openOn(noon, app);
    expect(screen.getByLabelText('1. Instead')).toHaveValue('Ring my sister');
    expect(press('Keep this plan')).toBeVisible();
  });
});

describe('contact that was', () => {
  it('takes its own day and nothing else, and asks what was needed', async () => {
    const first = await open();
    await plan(first);
    const app = await openOn(new Date(2026, 2, 20, 12), first);
    // Today is kept once it is over.
    expect(screen.getByText(/^4 days kept in all\./)).toBeVisible();

    await note(app, /I got in touch/);
    expect(screen.getByText(/That’s information, not failure\./)).toBeVisible();
    await app.user.type(
      screen.getByLabelText(/What did you need just then/),
      'To be told it was real',
    );
    await app.user.click(press('Go on with quiet time'));
    expect(screen.getByText('Noted. The days before it stay kept.')).toHaveFocus();
    expect(screen.getByText(/^4 days kept in all\./)).toBeVisible();
    await app.user.click(log().getByRole('link', { name: 'Friday 20 March 2026' }));
    expect(screen.getByText('To be told it was real')).toBeVisible();
    await openOn(new Date(2026, 2, 22, 12), app);
    expect(screen.getByText(/^5 days kept in all\./)).toBeVisible();
  });

  it('is no slip where it had to be', async () => {
    const app = await open();
    await plan(app);
    await note(app, /one of my exceptions/);
    expect(screen.queryByLabelText(/need just then/)).not.toBeInTheDocument();
    await app.user.click(press('Keep it'));
    expect(screen.queryByText(/kept in all/)).not.toBeInTheDocument();
    await openOn(new Date(2026, 2, 17, 12), app);
    expect(screen.getByText(/^1 day kept in all\./)).toBeVisible();
  });

  it('lets the plan start again without losing the days before', async () => {
    const first = await open();
    await plan(first);
    const app = await openOn(new Date(2026, 2, 20, 12), first);
    await note(app, /I got in touch/);
    await app.user.click(press('Start again from today'));
    expect(screen.getByText(/^Until Friday 3 April 2026\./)).toBeVisible();
    expect(screen.getByText(/^4 days kept in all\./)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await app.user.click(screen.getByRole('link', { name: 'Journal' }));
    const [, before] = screen.getAllByRole('link', { name: 'Quiet time' });
    if (before) await app.user.click(before);
    expect(screen.getByText('Ended')).toBeVisible();
  });
});

describe('where a plan has got to', () => {
  it('offers to look back halfway, and lets the end be an end', async () => {
    const first = await open();
    await plan(first);
    expect(screen.queryByRole('link', { name: 'Look back on it' })).not.toBeInTheDocument();
    const halfway = await openOn(new Date(2026, 2, 23, 12), first);
    expect(screen.getByRole('heading', { name: 'About halfway.' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Look back on it' })).toHaveAttribute(
      'href',
      '/path/weigh/quiet-time-review',
    );
    const { user } = await openOn(new Date(2026, 2, 30, 12), halfway);
    expect(screen.getByRole('heading', { name: 'The day you chose is here.' })).toBeVisible();
    await user.click(press('7 days more'));
    expect(screen.getByText(/^Until Monday 6 April 2026\./)).toBeVisible();
  });

  it('ends without planning anything', async () => {
    const first = await open();
    await plan(first);
    const { user, store } = await openOn(new Date(2026, 3, 2, 12), first);
    await user.click(press('End it here'));
    expect(screen.getByRole('heading', { level: 1, name: 'How long' })).toBeVisible();
    expect(screen.getByLabelText(/^A reason that holds/)).toHaveValue('');
    expect(store.getState().entries.size).toBe(1);
  });
});

describe('a line to tell them', () => {
  it('is suggested with the day, by day', async () => {
    const { user } = await open();
    await user.click(press('14 days'));
    await user.click(screen.getByText('If silence would worry or confuse them'));
    await user.click(press('Start from this line'));
    expect(screen.getByLabelText(/^One plain line/)).toHaveValue(
      'I’m going to take some quiet time and won’t be in touch until Monday 30 March 2026. No need to reply.',
    );
    expect(press('Copy this line')).toBeVisible();
  });

  it('becomes a letter kept till morning, by night', async () => {
    setClock(new Date(2026, 2, 16, 23));
    const { user, store } = await open();
    await user.click(screen.getByText('If silence would worry or confuse them'));
    await user.click(press('Start from this line'));
    expect(screen.queryByRole('button', { name: 'Copy this line' })).not.toBeInTheDocument();
    await user.click(press('Keep it till morning'));
    expect(press('Kept till seven')).toHaveAttribute('aria-disabled', 'true');
    const letter = [...store.getState().entries.values()].find(
      ({ source }) => source === 'unsent-letter',
    );
    expect(letter?.drafts[0]?.answer).toMatchObject({ kind: 'letter' });
    expect(screen.getByLabelText(/^One plain line/)).toBeEnabled();
  });

  it.each([
    ['they asked for room', { 'safety.SQ5': 'yes' }, true],
    ['there was fear', { 'safety.SQ1': 'yes' }, false],
    ['they may be frightened', { 'safety.SQ4': 'yes' }, true],
  ])('is not offered where %s', async (_why, facts, hasDay) => {
    await open(facts);
    expect(screen.queryByText('If silence would worry or confuse them')).not.toBeInTheDocument();
    expect(screen.queryByLabelText('Until') !== null).toBe(hasDay);
    expect(press('Keep this plan')).toBeVisible();
  });
});

describe('a message there has to be', () => {
  const patience = { timeout: 30_000 };
  const message = (): HTMLElement => screen.getByRole('textbox', { name: 'The message' });
  const openMessage = async ({ user }: App): Promise<void> =>
    user.click(screen.getByText('Write a practical message here first'));

  it('keeps to one task and no feelings, and is kept without being sent', async () => {
    const app = await open();
    expect(screen.queryByText('Write a practical message here first')).not.toBeInTheDocument();
    await app.user.click(screen.getByRole('checkbox', { name: 'Children' }));
    await openMessage(app);
    await app.user.click(screen.getByRole('radio', { name: 'Children' }));
    await app.user.click(message());
    await app.user.paste('I miss you. Can you fetch Mia at five?');
    expect(await screen.findByRole('heading', { name: /A feeling$/ }, patience)).toBeVisible();
    expect(screen.getByRole('link', { name: /a letter you don’t send/ })).toBeVisible();
    await app.user.clear(message());
    await app.user.type(message(), 'Can you fetch Mia at five?');
    expect(press('Copy the message')).toBeVisible();
    await app.user.click(press('Keep the message'));
    expect(screen.getByRole('heading', { name: 'Kept in your journal' })).toHaveFocus();
    await app.user.click(screen.getByRole('link', { name: /Can you fetch Mia at five/ }));
    expect(screen.getByRole('heading', { level: 1, name: 'A practical message' })).toBeVisible();
  });

  it.each([
    ['they asked for room', { 'safety.SQ5': 'yes' }],
    ['there was fear', { 'safety.SQ1': 'yes' }],
    ['it is night', {}],
  ])('can be written and not copied where %s', async (why, facts) => {
    if (why === 'it is night') setClock(new Date(2026, 2, 16, 23));
    const app = await open({ ...facts, 'safety.SQ7': 'yes', askedFor: 'Only about Mia.' });
    await openMessage(app);
    expect(screen.getAllByText('Only about Mia.')[0]).toBeVisible();
    await app.user.type(message(), 'Tea at five?');
    expect(press('Keep the message')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Copy the message' })).not.toBeInTheDocument();
  });

  it('says what an order means before anything is written', async () => {
    const app = await open({ 'safety.SQ6': 'yes', 'safety.SQ7': 'yes' });
    await openMessage(app);
    expect(screen.getByText(/Any message, even a kind one, could break the order/)).toBeVisible();
  });
});

it('words about watching somebody are met without blame, in the plan', async () => {
  const { user } = await renderApp('/tools/quiet-time?part=all');
  await user.click(screen.getByLabelText('1. Instead'));
  await user.paste('stop checking his profile');
  expect(
    await screen.findByText(/^Wanting to know is human\./, {}, { timeout: 30_000 }),
  ).toBeVisible();
});
