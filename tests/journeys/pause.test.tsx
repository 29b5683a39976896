import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';
import { setFacts, type FactsToSet } from '../support/set-facts';

vi.setConfig({ testTimeout: 30_000 });

const minute = 60_000;
const late = new Date(2026, 2, 16, 23, 40);

beforeEach(() => {
  // Storage and typing go on in real time; the wait is moved by hand.
  vi.useFakeTimers({
    toFake: ['Date', 'performance', 'setInterval', 'clearInterval'],
    now: late,
  });
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  return () => vi.useRealTimers();
});

const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));
const clock = (): HTMLElement => screen.getByRole('timer');
const sheet = (): HTMLElement => screen.getByRole('textbox', { name: 'Say it here instead' });
const pull = (word: string): HTMLElement => screen.getByRole('radio', { name: word });
const press = (name: string): HTMLElement => screen.getByRole('button', { name });
const waited = (words: string) => screen.findByRole('heading', { level: 1, name: words });

describe('a pause', () => {
  it('begins at once, with nothing asked first', async () => {
    const { user } = await renderApp('/path');
    await user.click(screen.getByRole('link', { name: 'Pause' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(clock()).toHaveAccessibleName('10 minutes 0 seconds left');
    pass(78_000);
    expect(clock()).toHaveTextContent('8:42');
  });

  it('keeps what was said and measured, and leads back to where one was', async () => {
    const { user, store } = await renderApp('/journal');
    await user.click(screen.getByRole('link', { name: 'Pause' }));
    await user.click(pull('Loud'));
    await user.type(screen.getByLabelText(/What happened just before/), 'Their song');
    await user.type(sheet(), 'I miss the kitchen.');
    pass(8 * minute);
    await user.click(press('It’s passing'));

    expect(await waited('You waited 8 minutes.')).toHaveFocus();
    expect(screen.getByText('Before, it was: loud.')).toBeVisible();
    await user.click(pull('Faint'));
    await user.click(screen.getByRole('checkbox', { name: 'Writing it here' }));
    await user.click(press('Let it rest until tomorrow'));
    expect(screen.getByText(/rests in your journal until tomorrow morning/)).toHaveFocus();
    await user.click(press('Back to where you were'));

    expect(await screen.findByRole('heading', { level: 1, name: /journal/i })).toBeVisible();
    await user.click(
      within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name: 'Pause' }),
    );
    expect(screen.getByText('What you wrote last rests until 07:00.')).toBeVisible();
    const [page] = [...store.getState().entries.values()].filter(
      ({ source }) => source === 'pause',
    );
    expect(page?.drafts.at(-1)?.outcome).toBe('answered');
    expect(page?.drafts.at(-1)?.answer).toEqual({
      kind: 'form',
      parts: [
        { name: 'before', label: 'The pull, before', words: 'Loud' },
        { name: 'trigger', label: 'What happened just before', words: 'Their song' },
        { name: 'after', label: 'The pull, after', words: 'Faint' },
        { name: 'helped', label: 'What helped', words: 'Writing it here' },
        { name: 'waited', label: 'Waited', words: '8 minutes' },
        { name: 'next', label: 'Then', words: 'Let it rest until tomorrow' },
      ],
    });
  });

  it('leaves nothing behind where nothing was said or measured', async () => {
    const { user, store } = await renderApp('/pause');
    pass(3 * minute);
    await user.click(press('It’s passing'));
    await waited('You waited 3 minutes.');
    await user.click(press('Back to where you were'));
    expect(store.getState().entries.size).toBe(0);
  });

  it('goes on after a reload, with the words and the time that is left', async () => {
    const browser = new FaultyBrowser();
    const first = await renderApp('/pause', browser);
    await first.user.type(sheet(), 'Half a sentence');
    await first.user.click(pull('Strong'));
    pass(3 * minute);
    act(() => first.store.getState().flush());
    first.unmount();

    const { user, store } = await renderApp('/pause', browser);
    expect(clock()).toHaveTextContent('7:00');
    expect(sheet()).toHaveValue('Half a sentence');
    expect(pull('Strong')).toBeChecked();
    await user.type(sheet(), ', whole.');
    act(() => store.getState().flush());
    expect(store.getState().entries.size).toBe(2);
  });

  it('breathes along for a minute, and for another where that is wanted', async () => {
    vi.useFakeTimers({ now: late, shouldAdvanceTime: true });
    await renderApp('/pause');
    expect(screen.getByText('Breathe in')).toBeVisible();
    pass(59_000);
    expect(press('Stop the breathing')).toBeVisible();
    pass(1000);
    expect(screen.getByText('That was a minute. Breathe on as you like.')).toBeVisible();
    act(() => press('Breathe with the moon').click());
    pass(100);
    pass(4000);
    expect(screen.getByText('Breathe out, slowly')).toBeVisible();
  });

  it('lets a line of the plan be ticked, and keeps which one it was', async () => {
    const { user, store } = await renderApp('/pause');
    act(() => {
      const editor = store
        .getState()
        .edit({ source: 'quiet-time', asked: 'Quiet time', kind: 'form', repeats: true }, {});
      const lines = 'Walk to the sea\nRing Ada';
      editor.change({ kind: 'form', parts: [{ name: 'instead', label: 'Instead', words: lines }] });
      editor.settle('answered');
    });
    await user.click(screen.getByRole('checkbox', { name: 'Walk to the sea' }));
    await user.click(press('It’s passing'));
    await waited('You stopped for a moment.');
    const [page] = [...store.getState().entries.values()].filter(
      ({ source }) => source === 'pause',
    );
    expect(page?.drafts.at(-1)?.answer).toMatchObject({
      parts: [{ label: 'What I do instead', words: 'Walk to the sea' }, { name: 'waited' }],
    });
  });

  it('is a new one the next day', async () => {
    const browser = new FaultyBrowser();
    const first = await renderApp('/pause', browser);
    await first.user.type(sheet(), 'Yesterday');
    act(() => first.store.getState().flush());
    first.unmount();
    vi.setSystemTime(late.getTime() + 20 * 60 * minute);

    await renderApp('/pause', browser);
    expect(clock()).toHaveTextContent('10:00');
    expect(sheet()).toHaveValue('');
  });

  it('ends in words, and can be made longer at any time', async () => {
    const { user } = await renderApp('/pause');
    await user.click(screen.getByRole('radio', { name: '20' }));
    expect(clock()).toHaveTextContent('20:00');
    await user.click(screen.getByRole('radio', { name: '10' }));
    pass(10 * minute);
    expect(screen.getAllByText(/The time is over/).length).toBeGreaterThan(0);
    await user.click(press('Five more minutes'));
    expect(clock()).toHaveTextContent('5:00');
    await user.click(press('It’s passing'));
    await waited('You waited 10 minutes.');
    await user.click(press('Five more minutes'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(clock()).toHaveTextContent('10:00');
  });

  it('hides the clock, and can keep still', async () => {
    const { user } = await renderApp('/pause');
    await user.click(press('Hide the clock'));
    expect(screen.queryByRole('timer')).not.toBeInTheDocument();
    await user.click(press('Stop the breathing'));
    expect(screen.queryByText(/^Breathe (in|out)/)).not.toBeInTheDocument();
    await user.click(press('Show the clock'));
    expect(clock()).toBeVisible();
  });

  it('counts through a sleep of the device', async () => {
    await renderApp('/pause');
    vi.setSystemTime(late.getTime() + 6 * minute);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(clock()).toHaveTextContent('4:00');
  });

  it('does nothing at all in a tab that nobody sees, and has waited on when somebody does', async () => {
    const { user } = await renderApp('/pause');
    const moon = document.querySelector('[data-half]');
    await waitFor(() => expect(moon).toHaveAttribute('data-half', 'in'));
    const timers = vi.getTimerCount();
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    // What is left is the journal's own look at what day it is.
    expect([timers, vi.getTimerCount()]).toEqual([2, 1]);
    expect(moon).toHaveAttribute('data-half', 'unseen');
    expect(clock()).toHaveTextContent('10:00');
    pass(3 * minute);
    seen.mockRestore();
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(clock()).toHaveTextContent('7:00');
    await waitFor(() => expect(moon).toHaveAttribute('data-half', 'in'));
    await user.click(press('Stop the breathing'));
    expect(moon).toHaveAttribute('data-half', 'still');
  });
});

describe('once they asked for none', () => {
  it.each<[FactsToSet, string, RegExp]>([
    [{ 'safety.SQ5': 'yes' }, 'no contact', /Keeping to it is respect/],
    [{ 'safety.SQ5': 'for-a-while' }, 'room for now', /Keeping to it is respect/],
    [{ 'safety.SQ6': 'yes' }, 'an order', /could break it/],
  ])('shows it, and leaves nothing to decide: %o', async (facts, said, more) => {
    const { store } = await renderApp('/pause');
    expect(screen.getByText(/then decide/)).toBeVisible();
    act(() => setFacts(store, { ...facts, askedFor: 'Do not write to me.' }));
    expect(screen.getByText('Do not write to me.')).toBeVisible();
    expect(screen.getByText(more)).toHaveTextContent(said);
    expect(screen.getByText(/Waiting is the whole of it/)).toBeVisible();
    expect(screen.queryByText(/then decide/)).not.toBeInTheDocument();
    // They said since that it changed: the old sentence is over.
    act(() => setFacts(store, { 'safety.left': store.getState().nextTurn() }));
    expect(screen.queryByText('Do not write to me.')).not.toBeInTheDocument();
    expect(screen.getByText(/then decide/)).toBeVisible();
  });
});

describe('what was written instead', () => {
  it('has no way out of the screen', async () => {
    const { user } = await renderApp('/pause');
    await user.type(sheet(), 'Words');
    await screen.findByText(/Kept in Unsent letters/);
    expect(screen.queryByRole('button', { name: /copy|send|share/i })).not.toBeInTheDocument();
    await user.click(press('It’s passing'));
    await screen.findByRole('heading', { name: 'What you wrote' });
    expect(screen.queryByRole('button', { name: /copy|send|share/i })).not.toBeInTheDocument();
  });

  it('can be deleted, and brought back', async () => {
    const { user, store } = await renderApp('/pause');
    await user.type(sheet(), 'Not for keeping');
    await user.click(press('It’s passing'));
    await user.click(await screen.findByRole('button', { name: 'Delete it' }));
    const letters = () =>
      [...store.getState().entries.values()].filter(({ source }) => source === 'unsent-letter');
    expect(letters()).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(letters()[0]?.drafts[0]?.answer).toEqual({ kind: 'letter', text: 'Not for keeping' });
  });
});

it('says a kind word where somebody is about to watch them', async () => {
  const { user } = await renderApp('/pause');
  await user.type(screen.getByLabelText(/What happened just before/), 'I checked their profile');
  expect(await screen.findByText(/Wanting to know is human/)).toBeVisible();
});

describe('a plan for the urge', () => {
  it('is shown in the person’s own words, with somebody to ring', async () => {
    const browser = new FaultyBrowser();
    const first = await renderApp('/path/weigh/when-the-urge-comes', browser);
    await first.user.click(await screen.findByRole('checkbox', { name: 'Walk round the block' }));
    act(() => {
      first.store
        .getState()
        .setFact('people', JSON.stringify([{ name: 'Sam', number: '07700 900123', ask: '' }]));
      first.store.getState().flush();
    });
    first.unmount();

    await renderApp('/pause', browser);
    const plan = within(screen.getByRole('region', { name: 'Your plan' }));
    expect(plan.getByText('Walk round the block')).toBeVisible();
    expect(plan.getByRole('link', { name: 'Ring Sam' })).toHaveAttribute('href', 'tel:07700900123');
  });

  it('is an invitation where there is none yet, and bad people are passed over', async () => {
    const browser = new FaultyBrowser();
    const first = await renderApp('/path', browser);
    act(() =>
      first.store
        .getState()
        .setFact('people', JSON.stringify([{ name: 'X', number: 'javascript:alert(1)', ask: '' }])),
    );
    first.unmount();
    await renderApp('/pause', browser);
    const plan = within(screen.getByRole('region', { name: 'Your plan' }));
    expect(plan.getByRole('link', { name: 'When the urge comes' })).toBeVisible();
    expect(plan.queryByRole('link', { name: /Ring/ })).not.toBeInTheDocument();
    expect(plan.getByRole('link', { name: 'Add somebody to ring' })).toBeVisible();
  });
});
