import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { momentDaysLater } from '@/journal/calendar-day';
import { buildDraft, buildEntries } from '../support/build-entry';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

const firstQuestion = 'In a few lines, what happened, and where do things stand today?';
const day = 86_400_000;

type App = Awaited<ReturnType<typeof renderApp>>;

const page = (source: string, asked: string, text: string) =>
  [
    { source, asked, kind: 'long-text', repeats: false },
    { kind: 'long-text', text },
    text === '' ? 'skipped' : 'answered',
  ] as const;

function write({ store }: App, source: string, asked: string, text: string): string {
  return store.getState().write(...page(source, asked, text)).entry;
}

describe('the end of a stage', () => {
  it('leads on to a question, and counts what was set aside as that', async () => {
    // At night a short question is suggested in place of the next page.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 16, 12) });
    const app = await renderApp('/path/begin/what-happened');
    const { user } = app;
    write(app, 'B-1', 'What help?', 'Writing.');
    await user.click(screen.getByRole('button', { name: 'Skip for now' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Far enough.' })).toBeVisible();
    expect(screen.getByText(/^1 written, 1 set aside\./)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Go on to stage I' }));
    expect(await screen.findByRole('textbox')).toBeVisible();
    expect(screen.getByText(/^Page 1 of/)).toBeVisible();

    await user.click(screen.getByRole('link', { name: 'Path' }));
    const begin = await screen.findByRole('link', { name: /Begin/ });
    expect(begin).toHaveTextContent('1 written, 1 set aside');
    expect(begin).not.toHaveTextContent('Complete');
    await user.click(begin);
    // Nothing is left here; the next page stands in another stage, and is not called one of this one.
    expect(screen.getByText('On from here')).toBeVisible();
    expect(screen.queryByText('Your next page')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /what happened/ })).toHaveTextContent('Set aside');
  });
});

describe('the journal', () => {
  it('shows the newest pages of a long one first, and a moment later all its months', async () => {
    const { store, user } = await renderApp('/path');
    const pages = Array.from({ length: 200 }, (_, at) => {
      const startedAt = momentDaysLater(Date.now(), -at);
      return buildDraft('own-page', {
        id: `d${at}`,
        entry: `e${at}`,
        asked: `Page ${at}`,
        startedAt,
      });
    });
    act(() => store.setState({ entries: buildEntries(...pages) }));
    await user.click(screen.getByRole('link', { name: 'Journal' }));
    const rows = await screen.findAllByRole('heading', { level: 3 });
    expect(rows.map(({ textContent }) => textContent)).toEqual(
      Array.from({ length: rows.length }, (_, at) => `Page ${at}`),
    );
    expect(rows.length).toBeLessThan(12);
    expect(screen.getByText(/^200 pages since/)).not.toBeVisible();
    expect(screen.getByRole('button', { name: 'Go to a month' })).toBeVisible();
    expect(screen.queryAllByRole('heading', { level: 2 }).length).toBeLessThan(3);
    await waitFor(() => expect(screen.getByText(/^200 pages since/)).toBeVisible());
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(5),
    );
  });

  it('counts and lists pages with words, and folds the rest into a line', async () => {
    const browser = new FaultyBrowser();
    const app = await renderApp('/journal', browser);
    write(app, 'B-2', firstQuestion, 'It ended on a Sunday.');
    write(app, 'U1-1', 'Set aside one', '');
    write(app, 'U1-2', 'Set aside two', '');
    app.store.getState().arrive(2);
    expect(await screen.findByText(/^1 page since/)).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    const folded = screen.getByText('2 pages set aside');
    const told = screen.getByRole('link', { name: 'Once you told how you arrived' });
    expect(told.getAttribute('href')).toMatch(
      /^\/journal\?kind=arrival&from=\d{4}-\d\d-01&to=\d{4}-\d\d-(?:28|29|30|31)$/u,
    );
    await app.user.click(folded);
    expect(screen.getByRole('link', { name: 'Set aside two' })).toBeVisible();
    app.unmount();
    await renderApp('/settings/delete', browser);
    expect(screen.getByRole('button', { name: 'Delete 1 page' })).toBeVisible();
  });

  it('lists what is kept close, and comes back to the row it left', async () => {
    const app = await renderApp('/journal');
    const { user } = app;
    write(app, 'U1-1', 'Another one', 'Other words.');
    write(app, 'B-2', firstQuestion, 'It ended on a Sunday.');
    await user.click(await screen.findByRole('link', { name: firstQuestion }));
    const sheet = await screen.findByText('It ended on a Sunday.');
    const keep = screen.getByRole('button', { name: 'Keep close' });
    // The words come first, and what can be done with them after.
    expect(sheet.compareDocumentPosition(keep)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(keep);
    const back = screen
      .getAllByRole('link', { name: 'Journal' })
      .find((link) => link.closest('main') !== null);
    if (back === undefined) throw new Error('There is no way back.');
    await user.click(back);
    await waitFor(() => expect(screen.getByRole('link', { name: firstQuestion })).toHaveFocus());
    await user.click(screen.getByRole('link', { name: 'Kept close (1)' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Kept close' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Another one' })).toBeNull();
    expect(screen.getByRole('link', { name: firstQuestion })).toBeVisible();
    // The path leads there as well.
    await user.click(screen.getByRole('link', { name: 'Path' }));
    await user.click(await screen.findByRole('link', { name: 'Kept close (1)' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Kept close' })).toBeVisible();
  });

  it('shows the other filters, and clears them, where nothing is kept close', async () => {
    const app = await renderApp('/journal?kept=1&half=1&from=2026-03-02&to=2026-03-01');
    const { user } = app;
    write(app, 'B-2', firstQuestion, 'It ended on a Sunday.');
    expect(await screen.findByText(/^No page is kept close now/)).toBeVisible();
    expect(screen.getByText('The first day is after the last, so no page fits.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Filters/ }));
    expect(screen.getByRole('button', { name: 'Half-written' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await user.click(screen.getByRole('button', { name: 'Kept close' }));
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(await screen.findByRole('link', { name: firstQuestion })).toBeVisible();
  });

  it('counts what fits the filters as it is shown, and the whole journal as all of it', async () => {
    const app = await renderApp('/journal?stage=begin');
    write(app, 'U1-2', 'Another one', 'It rained.');
    expect(await screen.findAllByText('No page fits.')).toHaveLength(1);
    write(app, 'B-2', firstQuestion, '');
    expect(await screen.findByText('1 page fits.')).toBeVisible();
    expect(screen.getByText('1 page set aside')).toBeVisible();
    expect(screen.getByText('1 page in all')).toBeVisible();
  });

  it('gives the focus to the row that comes back', async () => {
    const app = await renderApp('/journal');
    const { user } = app;
    write(app, 'B-2', firstQuestion, 'It ended on a Sunday.');
    await user.click(await screen.findByRole('link', { name: firstQuestion }));
    await user.click(await screen.findByRole('button', { name: 'Delete this page' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getByRole('link', { name: firstQuestion })).toHaveFocus());
  });
});

describe('the main places', () => {
  it('have Path as the current one on Look ahead', async () => {
    await renderApp('/closing');
    const nav = within(screen.getByRole('navigation', { name: 'Main' }));
    expect(nav.getByRole('link', { current: 'page' })).toHaveTextContent('Path');
  });
});

describe('the path', () => {
  it('offers one page set aside on another day, until it is left there', async () => {
    const app = await renderApp('/path');
    const { user, store } = app;
    const entry = write(app, 'U1-1', 'Set aside one', '');
    write(app, 'B-2', firstQuestion, 'It ended on a Sunday.');
    expect(screen.queryByText('You set this page aside:')).toBeNull();
    const draft = store.getState().entries.get(entry)?.drafts[0];
    if (draft === undefined) throw new Error('Nothing was set aside.');
    store.setState(({ entries }) => ({
      entries: new Map(entries).set(entry, {
        id: entry,
        source: 'U1-1',
        kept: false,
        drafts: [{ ...draft, startedAt: draft.startedAt - day, editedAt: draft.editedAt - day }],
      }),
    }));
    const line = (await screen.findByText('You set this page aside:')).closest('div');
    if (line === null) throw new Error('The line stands nowhere.');
    await user.click(within(line).getByRole('button', { name: 'Leave it aside' }));
    expect(screen.queryByText('You set this page aside:')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });
});
