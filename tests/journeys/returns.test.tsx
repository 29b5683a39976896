import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guideOnPath } from '@/guide/guide-on-path';
import { refusedFact } from '@/journal/bring-up';
import { renderApp } from '../support/render-app';
import { findPrompt } from '../guide/whole-guide';

/** Tuesday 24 November 2026, noon. */
const tuesday = new Date(2026, 10, 24, 12).getTime();
const thursday = new Date(2026, 11, 24, 8).getTime();

beforeEach(() => {
  vi.useFakeTimers({
    now: tuesday,
    toFake: ['Date', 'performance', 'setInterval', 'clearInterval'],
  });
});
afterEach(() => vi.useRealTimers());

type App = Awaited<ReturnType<typeof renderApp>>;

/** The app is closed, and opened again at another time. */
async function openAgain({ store, unmount, browser }: App, at: number, address = '/path') {
  act(() => store.getState().flush());
  unmount();
  vi.setSystemTime(at);
  return renderApp(address, browser);
}

const line = (): HTMLElement =>
  screen.getByRole('complementary', { name: 'What comes back today' });
const noLine = (): void =>
  expect(
    screen.queryByRole('complementary', { name: 'What comes back today' }),
  ).not.toBeInTheDocument();

async function withSealedLetter(): Promise<App> {
  const app = await renderApp('/tools/letters/new');
  await app.user.type(screen.getByRole('textbox', { name: 'To whoever it is for' }), 'Dear you');
  await app.user.click(screen.getByRole('button', { name: 'Seal it until a day' }));
  expect(
    screen.getByText('It can be opened from Thursday 24 December. The path will say so that day.'),
  ).toBeVisible();
  // Nothing is promised of a page that is never to come back on its own.
  const entry = [...app.store.getState().entries.keys()][0] ?? '';
  act(() => app.store.getState().setFact(refusedFact(entry), true));
  expect(screen.getByText('It can be opened from Thursday 24 December.')).toBeVisible();
  act(() => app.store.getState().setFact(refusedFact(entry), null));
  await app.user.click(screen.getByRole('button', { name: 'Seal it' }));
  expect(await screen.findByText(/The path will say so that day/)).toBeVisible();
  return app;
}

describe('what was promised for a day', { timeout: 60_000 }, () => {
  it('comes back: a sealed letter, until it has been opened', async () => {
    const before = await openAgain(await withSealedLetter(), thursday - 86_400_000);
    noLine();
    const app = await openAgain(before, thursday);
    expect(line()).toHaveTextContent('The letter you sealed can be opened today.');
    const after = await openAgain(app, thursday + 3 * 86_400_000);
    expect(line()).toHaveTextContent('Its day was Thursday 24 December.');
    await after.user.click(screen.getByRole('link', { name: 'Tools' }));
    await after.user.click(await screen.findByRole('link', { name: /^Unsent letters/ }));
    const row = await screen.findByRole('link', { name: /It can be opened now/ });
    expect(row).not.toHaveTextContent('Dear you');
    expect(screen.queryByText(/has lain for a month/)).not.toBeInTheDocument();

    // Its day has come, and it is closed wherever it is come across, until it is opened by hand.
    await after.user.click(screen.getByRole('link', { name: 'Journal' }));
    expect(await screen.findByText('A sealed letter.')).toBeVisible();
    expect(screen.queryByText(/Dear you/)).not.toBeInTheDocument();
    await after.user.click(screen.getByRole('link', { name: 'An unsent letter' }));
    expect(screen.queryByText(/Dear you/)).not.toBeInTheDocument();
    await after.user.click(screen.getByRole('link', { name: 'Path' }));
    expect(line()).toHaveTextContent('Its day was Thursday 24 December.');
    await after.user.click(screen.getByRole('link', { name: 'Open the letter' }));
    expect(screen.queryByText(/Dear you/)).not.toBeInTheDocument();
    await after.user.click(screen.getByRole('button', { name: 'Open it' }));
    expect(screen.getByRole('article', { name: 'The letter' })).toHaveTextContent('Dear you');
    await after.user.click(screen.getByRole('link', { name: 'Path' }));
    noLine();
    await openAgain(after, thursday + 9 * 86_400_000);
    noLine();
  });

  it('is put away for good, and that can be taken back', async () => {
    const app = await openAgain(await withSealedLetter(), thursday);
    await app.user.click(within(line()).getByRole('button', { name: 'Put this away' }));
    noLine();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await app.user.click(screen.getByRole('button', { name: 'Undo' }));
    await app.user.click(within(line()).getByRole('button', { name: 'Put this away' }));
    await openAgain(app, thursday + 86_400_000);
    noLine();
  });

  it('is one line, and leads to the others', async () => {
    const first = await withSealedLetter();
    act(() => {
      const plan = { source: 'T1-3', asked: 'Kind?', kind: 'list', repeats: true } as const;
      first.store.getState().write(plan, { kind: 'list', items: ['Sam'] }, 'answered', {});
    });
    const app = await openAgain(first, thursday);
    expect(screen.getAllByRole('complementary', { name: 'What comes back today' })).toHaveLength(1);
    await app.user.click(within(line()).getByRole('button', { name: 'And one more' }));
    expect(screen.getByRole('heading', { name: 'Comes round again' })).toHaveFocus();
    const list = within(screen.getByRole('region', { name: 'Comes round again' }));
    expect(list.getAllByRole('listitem')).toHaveLength(1);
    expect(list.getByRole('listitem')).toHaveTextContent(/Weekly, last written 24 November/);
  });

  it('is a page that waits and says for what, and on its day stands on the card and nowhere else', async () => {
    const app = await renderApp('/path/understand');
    const { suggested } = guideOnPath('open');
    act(() => {
      const { write } = app.store.getState();
      for (const { id, kind, name } of suggested) {
        if (!/^[BU]/.test(id) || id === 'U3-5') continue;
        const page = { source: id, asked: name, kind, repeats: false };
        void write(page, { kind: 'short-text', text: 'Words.' }, 'answered', {});
      }
    });
    const { question } = findPrompt('U3-5').prompt;
    expect(
      screen.getByRole('link', { name: (name) => name.startsWith(question) }),
    ).toHaveTextContent('Waits until 28 November, a few days after your first page');
    await openAgain(app, new Date(2026, 10, 28, 12).getTime());
    expect(screen.getByRole('article', { name: question })).toHaveTextContent(
      'It waited for its day, and is open now.',
    );
    noLine();
  });

  it('is an apology that rests for two days, said at once and then', async () => {
    const app = await renderApp('/tools/apology?part=all');
    const [first] = screen.getAllByRole('textbox');
    await app.user.type(first ?? document.body, 'I regret that I was late.');
    await app.user.click(screen.getByRole('button', { name: /48 hours/ }));
    expect(
      await screen.findByText(
        /^It rests until Thursday 26 November, 12:0\d\. The path will say so then\.$/,
      ),
    ).toBeVisible();
    const later = await openAgain(app, new Date(2026, 10, 26, 13).getTime());
    expect(line()).toHaveTextContent('The apology you left has rested.');
    await later.user.click(screen.getByRole('link', { name: 'Read it again with fresh eyes' }));
    await later.user.click(screen.getByRole('link', { name: 'Path' }));
    noLine();
  });

  it('is nothing about them after they said no', async () => {
    const app = await renderApp('/path');
    act(() => {
      app.store.getState().write(
        { source: 'contact-plan', asked: 'Contact plan', kind: 'form', repeats: true },
        {
          kind: 'form',
          parts: [
            { name: 'day', label: 'Day', words: '2026-11-26' },
            { name: 'opening', label: 'Opening words', words: 'Hello' },
          ],
        },
        'answered',
        {},
      );
    });
    const onItsDay = await openAgain(app, new Date(2026, 10, 26, 9).getTime());
    expect(line()).toHaveTextContent('Today is the day in your contact plan.');
    act(() => onItsDay.store.getState().setFact('safety.SQ5', 'yes'));
    noLine();
  });
});
