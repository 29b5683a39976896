import { StrictMode, useState } from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { JournalProvider } from '@/store/journal-context';
import { createJournalStore, type JournalStore } from '@/store/journal-store';
import type { DraftPlace, PagePlan } from '@/store/pages';
import { useWriting, useWrittenPart } from '@/writing/use-draft';
import { words } from '../support/build-entry';
import { FaultyBrowser, type FaultyTab } from '../support/faulty-browser';

const plan: PagePlan = {
  source: 'U1-2',
  asked: 'What happened?',
  kind: 'long-text',
  repeats: false,
};

async function openTab(browser: FaultyBrowser): Promise<{ tab: FaultyTab; store: JournalStore }> {
  const tab = browser.openTab();
  let ids = 0;
  const store = createJournalStore({
    storage: tab.storage,
    now: () => Date.UTC(2026, 2, 16, 21, 14),
    newId: () => `${tab.writer}-${(ids += 1)}`,
  });
  await store.getState().open();
  return { tab, store };
}

function Sheet({ place }: { place: DraftPlace }) {
  const writing = useWriting(plan, place);
  const { answer } = useWrittenPart(writing, (draft) => draft);
  const text = 'text' in answer ? answer.text : '';
  return (
    <textarea
      aria-label="Words"
      value={text}
      onChange={(event) => writing.change(words(event.target.value))}
    />
  );
}

/** A sheet that can be left and come back to. */
function Page({ place }: { place: DraftPlace }) {
  const [isOpen, setIsOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? 'Leave' : 'Come back'}
      </button>
      {isOpen ? <Sheet place={place} /> : null}
    </>
  );
}

/** As in the app while it is built, where React draws and mounts everything twice. */
function renderPage(store: JournalStore, place: DraftPlace = {}): void {
  render(
    <StrictMode>
      <JournalProvider store={store}>
        <Page place={place} />
      </JournalProvider>
    </StrictMode>,
  );
}

const box = (): HTMLElement => screen.getByRole('textbox', { name: 'Words' });

const hearAll = (browser: FaultyBrowser): Promise<void> =>
  act(async () => {
    for (const tab of browser.living) tab.hear();
    await browser.settle();
  });

it('keeps one draft of what is typed, however often the sheet is drawn', async () => {
  const browser = new FaultyBrowser();
  const { store } = await openTab(browser);
  renderPage(store);
  expect(store.getState().entries.size).toBe(0);
  await userEvent.type(box(), 'It ended on a Sunday.');
  act(() => store.getState().flush());
  const drafts = [...store.getState().entries.values()].flatMap((entry) => entry.drafts);
  expect(drafts).toMatchObject([{ answer: words('It ended on a Sunday.') }]);
});

it('has the words there when the sheet was left before they could be kept', async () => {
  const browser = new FaultyBrowser({ hasSecond: false });
  const { store } = await openTab(browser);
  const begun = store.getState().write(plan, words('Begun'), 'open');
  renderPage(store, { draft: begun.id });
  browser.limit = 10;
  await userEvent.type(box(), ', and on');
  await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
  await act(() => browser.settle());
  await userEvent.click(screen.getByRole('button', { name: 'Come back' }));
  expect(box()).toHaveValue('Begun, and on');
});

it('shows what another tab writes, and goes on from there without a second draft', async () => {
  const browser = new FaultyBrowser();
  const here = await openTab(browser);
  const begun = here.store.getState().write(plan, words('Begun'), 'open');
  await browser.settle();
  const there = await openTab(browser);
  renderPage(here.store, { draft: begun.id });
  there.store
    .getState()
    .write(plan, words('Begun, there'), 'open', { draft: begun.id, entry: begun.entry });
  await hearAll(browser);
  expect(box()).toHaveValue('Begun, there');
  await userEvent.type(box(), ' and here');
  act(() => here.store.getState().flush());
  await hearAll(browser);
  for (const { store } of [here, there]) {
    expect(store.getState().entries.get(begun.entry)?.drafts).toMatchObject([
      { answer: words('Begun, there and here') },
    ]);
  }
});

describe('while an input method composes words', () => {
  /** A sheet here, half-way through a word, and another version of its draft from another tab. */
  async function composeHere() {
    const browser = new FaultyBrowser();
    const here = await openTab(browser);
    const begun = here.store.getState().write(plan, words('Begun'), 'open');
    await browser.settle();
    const there = await openTab(browser);
    renderPage(here.store, { draft: begun.id });
    fireEvent.compositionStart(box());
    there.store
      .getState()
      .write(plan, words('Begun, there'), 'open', { draft: begun.id, entry: begun.entry });
    await hearAll(browser);
    expect(box()).toHaveValue('Begun');
    const end = (): Promise<unknown> => {
      fireEvent.compositionEnd(box());
      return act(() => new Promise((resolve) => setTimeout(resolve)));
    };
    const texts = (): unknown[] =>
      [...here.store.getState().entries.values()]
        .flatMap(({ drafts }) => drafts)
        .map(({ answer }) => answer);
    return { browser, here, end, texts };
  }

  it('puts nothing into the middle of a word, and keeps the other version beside', async () => {
    const { browser, here, end, texts } = await composeHere();
    fireEvent.input(box(), { target: { value: 'Begun 你' } });
    await end();
    act(() => here.store.getState().flush());
    await hearAll(browser);
    expect(box()).toHaveValue('Begun 你');
    expect(texts()).toHaveLength(2);
    expect(texts()).toEqual(expect.arrayContaining([words('Begun 你'), words('Begun, there')]));
  });

  it('takes the other version once the word was given up', async () => {
    const { end, texts } = await composeHere();
    await end();
    expect(box()).toHaveValue('Begun, there');
    expect(texts()).toEqual([words('Begun, there')]);
  });
});
