import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sealFact } from '@/journal/letters';
import { renderApp } from '../support/render-app';

// Finding by role reads the whole screen each time, which takes a busy machine long.
vi.setConfig({ testTimeout: 90_000 });

type App = Awaited<ReturnType<typeof renderApp>>;

const print = vi.fn<() => void>();
beforeEach(() => {
  print.mockReset();
  vi.stubGlobal('print', print);
});
afterEach(() => vi.unstubAllGlobals());

const write = (store: App['store'], source: string, asked: string, text: string) =>
  store
    .getState()
    .write(
      { source, asked, kind: 'long-text', repeats: false },
      { kind: 'long-text', text },
      'answered',
    );

async function opened(set: (store: App['store']) => void): Promise<App> {
  const first = await renderApp('/support');
  act(() => set(first.store));
  first.unmount();
  const app = await renderApp('/book', first.browser);
  await screen.findByRole('heading', { name: 'A little book' });
  return app;
}

/** What the sheets hold; the screen shows nothing of it. */
const sheets = (): string => document.querySelector('article')?.parentElement?.textContent ?? '';

it('says what it will hold, draws it when it is printed, and nothing of it before', async () => {
  const { user } = await opened((store) => {
    write(
      store,
      'U1-2',
      'Tell the story',
      'It began with Anna in the spring.\r\n\r\n  The roof,\nthe rain.',
    );
    write(store, 'P2-3', 'Who could you talk to?', 'My sister.');
    store.getState().setFact('otherNames', 'Anna');
    store.getState().setFact('nickname', 'A.');
    store.getState().setFact('maskNames', true);
  });
  const holds = within(screen.getByRole('region', { name: 'What it will hold' }));
  expect(holds.getByText(/^2 pages in 2 drafts/)).toBeVisible();
  expect(holds.getByText(/Paper isn’t locked/)).toBeVisible();
  await user.click(holds.getByText('Understand the breakup'));
  expect(await holds.findByText('Tell the story')).toBeVisible();
  expect(document.querySelector('article')).toBeNull();

  await user.click(screen.getByRole('checkbox', { name: 'Prepare yourself' }));
  expect(await holds.findByText(/^1 page in 1 draft/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Print the book' }));
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(sheets()).toContain('It began with A. in the spring.');
  // Lines and empty lines stand as they were written.
  expect(screen.getByText(/The roof/).textContent).toBe('  The roof,\nthe rain.');
  expect(document.body).not.toHaveTextContent('My sister');

  // What is chosen afresh is drawn afresh, and a browser’s own print has all of it.
  await user.click(screen.getByRole('switch', { name: 'Mask names' }));
  await waitFor(() => expect(document.querySelector('article')).toBeNull());
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(sheets()).toContain('It began with Anna in the spring.');
});

it('leaves what is sealed out until it is asked for, and prints nothing where there is nothing', async () => {
  const { user, store } = await opened((journal) => {
    const { entry } = write(journal, 'U1-2', 'Tell the story', 'Sealed words.');
    journal.getState().setFact(sealFact(entry), '2999-01-01');
  });
  const button = screen.getByRole('button', { name: 'Print the book' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveAccessibleDescription('There is nothing to print.');
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(document.body).not.toHaveTextContent('Sealed words.');
  await user.click(screen.getByRole('switch', { name: 'Take sealed pages too' }));
  await user.click(button);
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(sheets()).toContain('Sealed words.');
  expect(store.getState().entries.size).toBe(1);
});

it('says whose side of a pair was left empty', async () => {
  const { user } = await opened((journal) => {
    journal
      .getState()
      .write(
        { source: 'U1-3', asked: 'What was underneath?', kind: 'pairs', repeats: false },
        { kind: 'pairs', rows: [{ left: 'The rent', right: '' }], note: '' },
        'answered',
      );
  });
  await user.click(screen.getByRole('button', { name: 'Print the book' }));
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(sheets()).toMatch(/The rent.*Underneath/u);
});
