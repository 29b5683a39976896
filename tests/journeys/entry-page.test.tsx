import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { momentDaysLater } from '@/journal/calendar-day';
import { createJournalStore } from '@/store/journal-store';
import { factOf } from '@/journal/facts';
import { begunFromFact } from '@/journal/begun-from';
import { refusedFact } from '@/journal/bring-up';
import { buildDraft, words } from '../support/build-entry';
import { draftRecord } from '../support/build-records';
import { FaultyBrowser } from '../support/faulty-browser';
import { setFacts } from '../support/set-facts';
import { renderApp } from '../support/render-app';

const question = 'What was already strained?';

/** A browser with these drafts of one page, a day apart, and a page of another question before it. */
async function browserWith(...texts: string[]) {
  const browser = new FaultyBrowser();
  for (const [place, text] of ['Something else.', ...texts].entries()) {
    const daysAgo = texts.length + 1 - place;
    const store = createJournalStore({
      storage: browser.openTab().storage,
      now: () => momentDaysLater(Date.now(), -daysAgo),
      newId: () => `draft${place}`,
    });
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they were written.
    await store.getState().open();
    const source = place === 0 ? 'B-2' : 'U1-2';
    store.getState().write(
      {
        source,
        asked: place === 0 ? 'What happened?' : question,
        kind: 'long-text',
        repeats: false,
      },
      words(text),
      'answered',
      {
        entry: source,
      },
    );
  }
  return browser;
}

const drafts = [
  'It rained. I left.',
  'It rained. I left. We had soup.',
  'It rained. We had soup twice.',
];

describe('a page with its drafts', { timeout: 60_000 }, () => {
  it('marks what changed since any earlier draft, underlined, struck through and said', async () => {
    const { user } = await renderApp('/journal/U1-2', await browserWith(...drafts));
    const newest = screen.getByRole('article', { name: 'Third draft' });
    expect(within(newest).getByText('It rained. We had soup twice.')).toBeVisible();
    await user.click(within(newest).getByRole('button', { name: 'Show what changed' }));
    expect(
      await within(newest).findByText('twice', { exact: false, selector: 'ins span' }),
    ).toBeVisible();
    expect(newest.querySelector('del')).toHaveTextContent(/^gone: I left\..*end of what is gone/);
    expect(within(newest).getByText(/^One sentence is/)).toBeVisible();
    // Since the first instead.
    await user.selectOptions(within(newest).getByRole('combobox', { name: 'Since' }), 'draft1');
    expect(
      await within(newest).findByText(/We had soup twice/, { selector: 'ins span' }),
    ).toBeVisible();
    await user.click(within(newest).getByRole('button', { name: 'Hide what changed' }));
    expect(newest.querySelector('ins')).toBeNull();
    // The first has nothing before it.
    const first = screen.getByRole('article', { name: 'First draft' });
    expect(within(first).queryByRole('button', { name: 'Show what changed' })).toBeNull();
  });

  it('shows what changed at once in a draft that was begun with the old words', async () => {
    const browser = await browserWith(...drafts);
    const { store, unmount } = await renderApp('/journal', browser);
    act(() => store.getState().setFact(begunFromFact('draft3'), 'draft1'));
    unmount();
    const { store: again } = await renderApp('/journal/U1-2', browser);
    const newest = await screen.findByRole('article', { name: 'Third draft' });
    expect(await within(newest).findByText(/twice/, { selector: 'ins span' })).toBeVisible();
    expect(within(newest).getByRole('combobox', { name: 'Since' })).toHaveValue('draft1');
    // A name that is masked is masked among the marks too.
    act(() => setFacts(again, { otherNames: 'soup', nickname: 'stew', maskNames: true }));
    expect(await within(newest).findByText(/stew twice/, { selector: 'ins span' })).toBeVisible();
    expect(newest).not.toHaveTextContent('soup');
  });

  it('deletes one draft and brings it back, and the focus stays among the drafts', async () => {
    const { user, store } = await renderApp('/journal/U1-2', await browserWith(...drafts));
    await user.click(screen.getByRole('button', { name: 'Delete this draft: Second draft' }));
    expect(
      store
        .getState()
        .entries.get('U1-2')
        ?.drafts.map(({ id }) => id),
    ).toEqual(['draft1', 'draft3']);
    expect(screen.queryByText('It rained. I left. We had soup.')).toBeNull();
    expect(screen.getByRole('heading', { name: 'First draft' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByText('It rained. I left. We had soup.')).toBeVisible();
    expect(store.getState().entries.get('U1-2')?.drafts).toHaveLength(3);
    expect(screen.getByRole('heading', { name: 'Second draft' })).toHaveFocus();
  });

  it('has no draft to delete where it is the only one; the page goes, and the row after it has the focus', async () => {
    const { user } = await renderApp('/journal/U1-2', await browserWith('It rained.'));
    expect(screen.queryByRole('button', { name: /^Delete this draft/ })).toBeNull();
    await user.click(screen.getByText('More'));
    await user.click(screen.getByRole('button', { name: 'Delete this page' }));
    const beside = screen.getByRole('link', { name: 'What happened?' });
    await waitFor(() => expect(beside).toHaveFocus());
    // The way back is the next stop, and leads there again.
    await user.tab();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(beside).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getByRole('link', { name: question })).toHaveFocus());
  });

  it('keeps the focus on the row after it where its month goes with it', async () => {
    const page = (id: string, startedAt: number) =>
      draftRecord(
        buildDraft(`${id}-tool`, {
          id,
          entry: id,
          asked: id,
          startedAt,
          turn: { begun: startedAt, edited: startedAt },
        }),
      );
    const { user, store } = await renderApp('/journal');
    await act(() =>
      store
        .getState()
        .addRecords([
          page('march', Date.UTC(2024, 2, 5)),
          page('february', Date.UTC(2024, 1, 5)),
          page('january', Date.UTC(2024, 0, 5)),
        ]),
    );
    await user.click(screen.getByRole('link', { name: 'february' }));
    await user.click(await screen.findByText('More'));
    await user.click(screen.getByRole('button', { name: 'Delete this page' }));
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeVisible();
    await waitFor(() => expect(screen.getByRole('link', { name: 'january' })).toHaveFocus());
    expect(screen.queryByRole('link', { name: 'february' })).toBeNull();
  });

  it('is not brought up again once that is switched off, with a way back', async () => {
    const { user, store } = await renderApp('/journal/U1-2', await browserWith('It rained.'));
    const isRefused = (): boolean => factOf(store.getState().facts, refusedFact('U1-2'));
    await user.click(screen.getByText('More'));
    const never = screen.getByRole('switch', { name: 'Never bring this back on its own' });
    await user.click(never);
    expect(isRefused()).toBe(true);
    expect(never).toBeChecked();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(isRefused()).toBe(false);
    expect(never).toHaveFocus();
  });

  it('leads to changing what was written on a page of the guide', async () => {
    const { user, store } = await renderApp('/journal/U1-2', await browserWith('It rained.'));
    await user.click(screen.getByRole('link', { name: 'Change what you wrote' }));
    await waitFor(() => expect(screen.getByDisplayValue('It rained.')).toHaveFocus());
    expect(store.getState().entries.get('U1-2')?.drafts).toHaveLength(1);
  });
});
