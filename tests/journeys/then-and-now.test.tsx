import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/journal/entry';
import { createJournalStore } from '@/store/journal-store';
import { buildDraft, day, words } from '../support/build-entry';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

const question = 'What was already strained?';

/** A browser in which these drafts of one page were written, each on its own day. */
async function browserWith(
  ...drafts: { text: string; daysAgo: number; arrived?: Draft['arrived'] }[]
) {
  const browser = new FaultyBrowser();
  for (const { text, daysAgo, arrived } of drafts) {
    const tab = browser.openTab();
    let ids = 0;
    const store = createJournalStore({
      storage: tab.storage,
      now: () => Date.now() - daysAgo * day,
      newId: () => `${daysAgo}-${(ids += 1)}`,
    });
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they were written.
    await store.getState().open();
    if (arrived !== undefined) store.getState().arrive(arrived);
    const { source, asked } = buildDraft('U1-2', { asked: question });
    const editor = store
      .getState()
      .edit({ source, asked, kind: 'long-text', repeats: false }, { entry: 'U1-2' });
    editor.change(words(text));
    editor.settle('answered');
    store.getState().leave(editor);
  }
  return browser;
}

const two = () =>
  browserWith({ text: 'You were.', daysAgo: 38 }, { text: 'The job, first.', daysAgo: 0 });

describe('then and now', { timeout: 60_000 }, () => {
  it('lays the first draft beside the latest, found from the page', async () => {
    const { user } = await renderApp('/journal/U1-2', await two());
    await user.click(screen.getByRole('link', { name: 'Then and now' }));
    expect(screen.getByText('38 days between these pages')).toBeVisible();
    expect(screen.getByRole('article', { name: 'First draft' })).toHaveTextContent('You were.');
    expect(screen.getByRole('article', { name: 'Second draft' })).toHaveTextContent(
      'The job, first.',
    );
    expect(screen.queryByRole('button', { name: 'Compare other drafts' })).not.toBeInTheDocument();
  });

  it('lets others be chosen where there are more', async () => {
    const browser = await browserWith(
      { text: 'One.', daysAgo: 9 },
      { text: 'Two.', daysAgo: 5 },
      { text: 'Three.', daysAgo: 1 },
    );
    const { user } = await renderApp('/journal/U1-2/compare', browser);
    expect(screen.getByText('8 days between these pages')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Compare other drafts' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Now' }), [
      screen.getByRole('combobox', { name: 'Now' }).querySelectorAll('option')[1] ?? '',
    ] as HTMLElement[]);
    expect(screen.getByText('4 days between these pages')).toBeVisible();
    expect(screen.getByRole('article', { name: 'Second draft' })).toHaveTextContent('Two.');
  });

  it('keeps one line in the margin, found again and in the journal', async () => {
    const browser = await two();
    const first = await renderApp('/journal/U1-2/compare', browser);
    await first.user.click(screen.getByRole('textbox', { name: /What would you tell/ }));
    await first.user.paste('You were early.');
    await first.user.tab();
    await first.user.click(screen.getByRole('link', { name: 'Journal' }));
    const row = screen.getByRole('link', { name: `In the margin: ${question}` });
    expect(within(row.closest('li') as HTMLElement).queryByText('Half-written')).toBeNull();
    first.unmount();

    await renderApp('/journal/U1-2/compare', browser);
    expect(screen.getByRole('textbox', { name: /What would you tell/ })).toHaveValue(
      'You were early.',
    );
  });

  it('invites to write again where there is one draft', async () => {
    await renderApp('/journal/U1-2/compare', await browserWith({ text: 'One.', daysAgo: 9 }));
    expect(screen.getByText(/You’ve answered this once/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Write it again' })).toBeVisible();
  });
});

describe('an old page on the path', { timeout: 60_000 }, () => {
  it('comes up only for whoever switched it on', async () => {
    const browser = await browserWith({ text: 'One.', daysAgo: 36 });
    const { user } = await renderApp('/path', browser);
    expect(screen.queryByText('From five weeks ago')).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Settings' }));
    await user.click(screen.getByRole('switch', { name: 'Bring up old pages' }));
    await user.click(screen.getByRole('link', { name: 'Path' }));
    const line = screen.getByRole('region', { name: 'From five weeks ago' });
    await user.click(within(line).getByRole('link', { name: question }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(question);
  });

  it('is never one arrived at heavy', async () => {
    const browser = await browserWith({ text: 'One.', daysAgo: 36, arrived: 1 });
    const { store } = await renderApp('/settings', browser);
    store.getState().setFact('lookBacks', true);
    await renderApp('/path', browser);
    expect(screen.queryByText('From five weeks ago')).not.toBeInTheDocument();
  });
});
