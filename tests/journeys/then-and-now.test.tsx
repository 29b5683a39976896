import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { momentDaysLater } from '@/journal/calendar-day';
import { findPrompt } from '@/guide/guide';
import type { Answer, PromptKind } from '@/journal/answer';
import type { Draft } from '@/journal/entry';
import { pagePath } from '@/paths';
import { createJournalStore } from '@/store/journal-store';
import { words } from '../support/build-entry';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

const question = 'What was already strained?';

type Before = { daysAgo: number; arrived?: Draft['arrived'] } & (
  | { text: string }
  | { source: string; answer: Answer & { kind: PromptKind } }
);

/** A browser in which these drafts were written, of one page or another, each on its own day. */
async function browserWith(...drafts: Before[]) {
  const browser = new FaultyBrowser();
  for (const { daysAgo, arrived, ...written } of drafts) {
    const tab = browser.openTab();
    let ids = 0;
    const store = createJournalStore({
      storage: tab.storage,
      now: () => momentDaysLater(Date.now(), -daysAgo),
      newId: () => `${daysAgo}-${(ids += 1)}`,
    });
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they were written.
    await store.getState().open();
    if (arrived !== undefined) store.getState().arrive(arrived);
    const { source, answer } =
      'text' in written ? { source: 'U1-2', answer: written.text } : written;
    const said = typeof answer === 'string' ? words(answer) : answer;
    const kind = typeof answer === 'string' ? 'long-text' : answer.kind;
    const editor = store
      .getState()
      .edit({ source, asked: question, kind, repeats: false }, { entry: source });
    editor.change(said);
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
    expect(screen.getByRole('article', { name: 'Then: First draft' })).toHaveTextContent(
      'You were.',
    );
    expect(screen.getByRole('article', { name: 'Now: Second draft' })).toHaveTextContent(
      'The job, first.',
    );
    expect(screen.queryByRole('button', { name: 'Compare other drafts' })).not.toBeInTheDocument();
  });

  it('says what changed in a line, and marks the words once that is asked for', async () => {
    const browser = await browserWith(
      { text: 'I was told nothing. It rained on the last day.', daysAgo: 9 },
      { text: 'I asked for nothing. It rained on the last day.', daysAgo: 0 },
    );
    const { user, store } = await renderApp('/journal/U1-2/compare', browser);
    expect(screen.getByText('One sentence is put differently.')).toBeVisible();
    const then = screen.getByRole('article', { name: 'Then: First draft' });
    const later = screen.getByRole('article', { name: 'Now: Second draft' });
    expect(within(then).queryByRole('deletion')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show what changed' }));
    expect(await within(then).findByRole('deletion')).toHaveTextContent('was told');
    expect(within(later).getByRole('insertion')).toHaveTextContent('asked for');
    expect(then).toHaveTextContent(
      'I gone: was told (end of what is gone) nothing. It rained on the last day.',
    );
    expect(later).toHaveTextContent(
      'I new: asked for (end of what is new) nothing. It rained on the last day.',
    );
    // In the words that a page of the journal has for it too.
    expect(screen.getByText('Underlined').parentElement).toHaveTextContent(
      /^Underlined is new, struck through is gone\.$/,
    );
    act(() => {
      const { setFact } = store.getState();
      setFact('otherNames', 'nothing');
      setFact('nickname', 'Kit');
      setFact('maskNames', true);
    });
    expect(await within(then).findByRole('deletion')).toHaveTextContent('was told');
    expect(then).toHaveTextContent('I gone: was told (end of what is gone) Kit.');
    await user.click(screen.getByRole('button', { name: 'Hide what changed' }));
    expect(within(then).queryByRole('deletion')).toBeNull();
  });

  it('says that drafts an address asks for are not there, and shows no others', async () => {
    const { user } = await renderApp('/journal/U1-2/compare?a=nobody&b=wrote', await two());
    expect(
      screen.getByText('These drafts aren’t both here. One may have been deleted.'),
    ).toBeVisible();
    expect(screen.queryByRole('article')).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Read the page' }));
    expect(await screen.findAllByRole('article')).toHaveLength(2);
  });

  it('tells of lines what stayed, is new and is gone, and of ratings by their suns', async () => {
    const list = (...items: string[]) => ({ kind: 'list' as const, items });
    const scale = (rating: number) => ({
      kind: 'scale' as const,
      ratings: [{ row: 'sleep', words: 'Sleep', rating }],
      note: '',
    });
    const browser = await browserWith(
      { source: 'P3-1', answer: list('Listening', 'Cooking for people'), daysAgo: 9 },
      { source: 'P3-1', answer: list('Listening', 'Mending bikes'), daysAgo: 0 },
      { source: 'P2-1', answer: scale(0), daysAgo: 8 },
      { source: 'P2-1', answer: scale(8), daysAgo: 1 },
    );
    const { user, unmount } = await renderApp('/journal/P3-1/compare', browser);
    await user.click(screen.getByRole('button', { name: 'Show what changed' }));
    for (const [name, line] of [
      ['As before', 'Listening'],
      ['New', 'Mending bikes'],
      ['Gone', 'Cooking for people'],
    ] as const) {
      const group = screen.getByText(name, { selector: 'dt' }).parentElement;
      expect(group).toHaveTextContent(`${name}${line}`);
    }
    unmount();
    await renderApp('/journal/P2-1/compare', browser);
    expect(screen.getByText('From very poor to mostly right.')).toBeVisible();
    expect(screen.getByRole('article', { name: 'Now: Second draft' })).toHaveTextContent(
      'SleepMostly right',
    );
    expect(screen.queryByRole('button', { name: 'Show what changed' })).toBeNull();
  });

  it('is named at a step only where some page has two drafts', async () => {
    const first = await renderApp(
      '/path/understand',
      await browserWith({ text: 'You were.', daysAgo: 3 }),
    );
    expect(screen.getByText(/^Written/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Then and now' })).not.toBeInTheDocument();
    first.unmount();
    await renderApp('/path/understand', await two());
    expect(screen.getAllByRole('link', { name: 'Then and now' }).length).toBeGreaterThan(0);
  });

  it('says no span of days where a clock was wrong between the drafts', async () => {
    const ahead = { text: 'Under a clock that ran ahead.', daysAgo: -3650 };
    const { unmount } = await renderApp(
      '/tools/then-and-now',
      await browserWith(ahead, { text: 'Put right.', daysAgo: 0 }),
    );
    expect(await screen.findByText('2 drafts')).toBeVisible();
    unmount();
    await renderApp('/tools/then-and-now', await two());
    expect(await screen.findByText(/^2 drafts, from .+ to .+/)).toBeVisible();
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
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('combobox', { name: 'Now' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Compare other drafts' })).toHaveFocus();
    expect(screen.getByText('4 days between these pages')).toBeVisible();
    expect(screen.getByRole('article', { name: 'Now: Second draft' })).toHaveTextContent('Two.');
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

    const again = await renderApp('/journal/U1-2/compare', browser);
    expect(screen.getByRole('textbox', { name: /What would you tell/ })).toHaveValue(
      'You were early.',
    );
    // It is read where the page is read, too.
    await again.user.click(screen.getByRole('link', { name: 'The page in the journal' }));
    expect(screen.getByRole('region', { name: 'In the margin' })).toHaveTextContent(
      'You were early.',
    );
  });

  it('lays out no other page from a heavier day, and has it to be chosen', async () => {
    const browser = await browserWith({ text: 'One.', daysAgo: 9 });
    const { store, user } = await renderApp('/journal/U1-2/compare', browser);
    act(() => {
      store.getState().arrive(1);
      const page = { source: 'U1-2', asked: question, kind: 'long-text', repeats: true } as const;
      const editor = store.getState().edit(page, { entry: 'other' });
      editor.change(words('Heavy words.'));
      editor.settle('answered');
    });
    expect(screen.getByText(/is from a heavier day/)).toBeVisible();
    expect(screen.queryByText('Heavy words.')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Compare other drafts' }));
    const later = screen.getByRole('combobox', { name: 'Now' });
    await user.selectOptions(later, within(later).getByRole('option', { name: /arrived heavy$/ }));
    expect(screen.getByText('Heavy words.')).toBeVisible();
  });

  it('invites to write again where there is one draft', async () => {
    await renderApp('/journal/U1-2/compare', await browserWith({ text: 'One.', daysAgo: 9 }));
    expect(screen.getByText(/You’ve answered this once/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Write it again' })).toBeVisible();
  });
});

describe('writing it again', { timeout: 60_000 }, () => {
  it('hides the old words until they are asked for, and lays the two side by side when it is kept', async () => {
    const browser = await browserWith({ text: 'You were.', daysAgo: 9 });
    const { user } = await renderApp('/journal/U1-2', browser);
    await user.click(screen.getByRole('link', { name: 'Write it again' }));
    expect(screen.queryByText('You were.')).not.toBeInTheDocument();
    expect(screen.getByText(/seeing it may colour the new one/)).toBeVisible();
    const show = screen.getByRole('button', { name: 'Show my earlier words' });
    expect(show).toHaveAttribute('aria-expanded', 'false');
    await user.click(show);
    expect(screen.getByText('You were.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hide my earlier words' }));
    expect(screen.queryByText('You were.')).not.toBeInTheDocument();
    await user.click(screen.getByRole('textbox'));
    await user.paste('The job, first.');
    await user.click(screen.getByRole('button', { name: 'Keep this draft' }));
    expect(screen.getByRole('article', { name: 'Then: First draft' })).toHaveTextContent(
      'You were.',
    );
    expect(screen.getByRole('article', { name: 'Now: Second draft' })).toHaveTextContent(
      'The job, first.',
    );
  });

  it('never has old words to show of a sealed page', async () => {
    const browser = await browserWith({ text: 'You were.', daysAgo: 9 });
    const { store } = await renderApp('/journal/U1-2/redraft', browser);
    act(() => store.getState().setFact('sealed.U1-2', '2099-01-01'));
    expect(screen.queryByRole('button', { name: /earlier words|words$/ })).not.toBeInTheDocument();
    expect(screen.queryByText('You were.')).not.toBeInTheDocument();
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
    expect(within(line).getByText('“One.”')).toBeVisible();
    expect(line).toHaveTextContent(question);
    await user.click(within(line).getByRole('link', { name: 'Read it beside today' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(question);
  });

  it('may be put off for today, or refused for good and taken back', async () => {
    const { store, user } = await renderApp(
      '/path',
      await browserWith({ text: 'One.', daysAgo: 36 }),
    );
    act(() => store.getState().setFact('lookBacks', true));
    const line = () => screen.queryByRole('region', { name: 'From five weeks ago' });
    await user.click(screen.getByRole('button', { name: 'Not today' }));
    expect(line()).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(line()).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Don’t show me this one again' }));
    await user.click(screen.getByRole('link', { name: 'Settings' }));
    await user.click(screen.getByRole('link', { name: 'Path' }));
    expect(line()).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await user.click(screen.getByRole('link', { name: 'Settings' }));
    await user.click(screen.getByRole('link', { name: 'Path' }));
    expect(line()).toBeVisible();
  });

  it('is never one arrived at heavy, comes up nowhere else, and goes once somebody arrives heavy', async () => {
    const browser = await browserWith({ text: 'One.', daysAgo: 36, arrived: 1 });
    const { store, user } = await renderApp('/path', browser);
    act(() => store.getState().setFact('lookBacks', true));
    const line = () => screen.queryByText('From five weeks ago');
    expect(line()).not.toBeInTheDocument();
    act(() => store.getState().setKept('U1-2', true));
    expect(line()).toBeVisible();
    for (const name of ['Pause', 'Support']) {
      // oxlint-disable-next-line no-await-in-loop -- one screen after the other.
      await user.click(screen.getAllByRole('link', { name })[0] ?? document.body);
      expect(line()).not.toBeInTheDocument();
      expect(screen.queryByText(/One\./)).not.toBeInTheDocument();
    }
    await user.click(screen.getByRole('link', { name: 'Path' }));
    expect(line()).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Heavy' }));
    expect(line()).not.toBeInTheDocument();
  });

  it('shows a masked name by its nickname', async () => {
    const browser = await browserWith({ text: 'Robin, first.', daysAgo: 36 });
    const { store } = await renderApp('/path', browser);
    act(() => {
      const { setFact } = store.getState();
      setFact('lookBacks', true);
      setFact('otherNames', 'Robin');
      setFact('nickname', 'Kit');
      setFact('maskNames', true);
    });
    expect(screen.getByText('“Kit, first.”')).toBeVisible();
    expect(screen.queryByText(/Robin/)).not.toBeInTheDocument();
  });
});

describe('the tool of that name', { timeout: 60_000 }, () => {
  it('keeps a page from a heavy day folded away', async () => {
    const browser = await browserWith(
      { text: 'You were.', daysAgo: 38, arrived: 1 },
      { text: 'The job, first.', daysAgo: 0 },
    );
    const { user } = await renderApp('/tools/then-and-now', browser);
    expect(screen.getByRole('heading', { name: 'No page has two drafts yet.' })).toBeVisible();
    expect(screen.getByText(question)).not.toBeVisible();
    await user.click(screen.getByText('Pages from heavier days'));
    await user.click(screen.getByRole('link', { name: question }));
    expect(screen.getByText('38 days between these pages')).toBeVisible();
  });

  it('is found in the list, and leads to the two drafts', async () => {
    const { user } = await renderApp('/tools', await two());
    await user.click(screen.getByRole('heading', { name: 'Then and now' }));
    const again = screen.getByRole('region', { name: 'Written more than once' });
    expect(again).toHaveTextContent('2 drafts');
    await user.click(within(again).getByRole('link', { name: question }));
    expect(screen.getByText('38 days between these pages')).toBeVisible();
  });

  it('says so kindly where nothing has two drafts', async () => {
    await renderApp('/tools/then-and-now');
    expect(screen.getByRole('heading', { name: 'No page has two drafts yet.' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to your path' })).toBeVisible();
  });

  it('keeps words of a heavy day, and any words on one, behind a button', async () => {
    const looksBack = findPrompt('F2-1');
    const browser = await browserWith({
      source: 'U2-1',
      answer: { kind: 'long-text', text: 'I went quiet.' },
      daysAgo: 3,
      arrived: 1,
    });
    const address = pagePath(looksBack.stage.slug, looksBack.prompt.slug);
    const { store, user, unmount } = await renderApp(address, browser);
    expect(screen.queryByText('I went quiet.')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show it' }));
    expect(screen.getByText('I went quiet.')).toBeVisible();
    act(() => store.getState().setKept('U2-1', true));
    unmount();
    const kept = await renderApp(address, browser);
    expect(screen.getByText('I went quiet.')).toBeVisible();
    act(() => kept.store.getState().arrive(1));
    kept.unmount();
    await renderApp(address, browser);
    expect(screen.queryByText('I went quiet.')).not.toBeInTheDocument();
  });

  it('keeps away a page somebody does not want to see again, and brings it back when asked', async () => {
    const browser = new FaultyBrowser();
    const first = await renderApp('/path', browser);
    const editor = first.store
      .getState()
      .edit({ source: 'U2-1', asked: 'What was mine?', kind: 'long-text', repeats: false }, {});
    editor.change(words('I went quiet.'));
    editor.settle('answered');
    first.unmount();

    const looksBack = findPrompt('F2-1');
    const page = await renderApp(pagePath(looksBack.stage.slug, looksBack.prompt.slug), browser);
    expect(screen.getByText('I went quiet.')).toBeVisible();
    await page.user.click(screen.getByRole('button', { name: 'Not today' }));
    page.unmount();
    const later = await renderApp(pagePath(looksBack.stage.slug, looksBack.prompt.slug), browser);
    expect(screen.queryByText('I went quiet.')).not.toBeInTheDocument();
    await later.user.click(screen.getByRole('button', { name: 'Show it' }));
    expect(screen.getByText('I went quiet.')).toBeVisible();
    await later.user.click(screen.getByRole('button', { name: 'Don’t show me this one again' }));
    expect(screen.queryByText('I went quiet.')).not.toBeInTheDocument();
    later.unmount();

    const tool = await renderApp('/tools/then-and-now', browser);
    const away = screen.getByRole('region', { name: 'Not shown again' });
    await tool.user.click(within(away).getByRole('button', { name: /^Show it again/ }));
    expect(screen.queryByRole('region', { name: 'Not shown again' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'What was mine?' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });
});
