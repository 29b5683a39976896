import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { findSource } from '@/guide/guide';
import { addDays, dayAt } from '@/journal/calendar-day';
import { factOf } from '@/journal/facts';
import type { Entries } from '@/journal/entries';
import type { Entry } from '@/journal/entry';
import { letterSources, sealFact, sealedUntil } from '@/journal/letters';
import { mayBeSealed } from '@/journal/sealed-pages';
import { marginEntry, marginSource } from '@/journal/then-and-now';
import { comparePath, entryPath, redraftPath } from '@/paths';
import { everyTool } from '@/tools/every-tool';
import { keptToolPages, pageOfEachKind, screens } from '../e2e/addresses';
import { markedJournal } from '../support/marked-words';
import { openApp } from '../support/open-app';
import { setFacts } from '../support/set-facts';

vi.setConfig({ testTimeout: 120_000 });

const word = 'Quibblezorp';

function goTo(address: string): void {
  act(() => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  });
}

/** One entry for each kind of answer there is. */
const oneOfEachKind = (entries: Entries): Entry[] => [
  ...new Map([...entries.values()].map((one) => [one.drafts.at(-1)?.answer.kind, one])).values(),
];

it('the words of sealed pages stand on no screen', async () => {
  const app = await openApp('/path', markedJournal(word));
  const { store } = app;
  act(() => setFacts(store(), { lookBacks: true, 'fairLine.shown': true }));
  const until = addDays(dayAt(Date.now()), 30);
  act(() => {
    for (const entry of store().getState().entries.values()) {
      const page = everyTool
        .flatMap(({ pages }) => pages)
        .find((one) => one.source === entry.source);
      const isKeptWhole =
        findSource(entry.source) !== undefined || (page?.reopens ?? null) !== null;
      const isLetter = letterSources.includes(entry.source);
      if (isLetter || mayBeSealed(store().getState().facts, entry, isKeptWhole)) {
        store().getState().setFact(sealFact(entry.id), until);
      } else {
        store().getState().deleteEntry(entry.id);
      }
    }
    store().getState().clearUndo();
  });
  const { entries } = store().getState();
  expect(entries.size).toBeGreaterThan(60);
  const addresses = [
    ...screens,
    ...keptToolPages,
    ...pageOfEachKind,
    ...oneOfEachKind(entries).flatMap(({ id }) => [
      entryPath(id),
      comparePath(id),
      redraftPath(id),
    ]),
  ];
  const found: string[] = [];
  for (const address of new Set(addresses)) {
    goTo(address);
    // oxlint-disable-next-line no-await-in-loop -- one screen after the other.
    await act(() => Promise.resolve());
    const shown = document.body.textContent;
    const at = shown.indexOf(word);
    if (at !== -1) found.push(`${address}: ${shown.slice(Math.max(0, at - 40), at + 30)}`);
  }
  expect(found).toEqual([]);
});

it('a page is sealed where it is read, opened early by a plain question, and comes back on its day', async () => {
  const app = await openApp('/journal/U1-2', markedJournal(word));
  const { user, store } = app;
  const seal = (): string | null => sealedUntil(store().getState().facts, 'U1-2');
  const margin = marginEntry('U1-2');
  const line = {
    source: marginSource,
    asked: 'In the margin',
    kind: 'form',
    repeats: false,
  } as const;
  const parts = [{ name: 'line', label: 'A line', words: `Said to ${word}` }];
  act(
    () =>
      void store().getState().write(line, { kind: 'form', parts }, 'answered', { entry: margin }),
  );
  await user.click(screen.getByText('More'));
  await user.click(screen.getByRole('button', { name: 'Seal it until a day' }));
  await user.click(screen.getByRole('button', { name: 'Three months' }));
  // Escape puts the form away, and the day that was chosen is there when it is opened again.
  await user.keyboard('{Escape}');
  const opener = screen.getByRole('button', { name: 'Seal it until a day' });
  expect(opener).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Seal it' })).toBeNull();
  expect(seal()).toBeNull();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Three months' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await user.click(screen.getByRole('button', { name: 'Seal it' }));
  expect(seal()).toBe(addDays(dayAt(Date.now()), 90));
  expect(document.body.textContent).not.toContain(word);
  const question = (): HTMLElement => screen.getByRole('heading', { level: 1 });
  expect(question()).toHaveFocus();
  expect(screen.getByText(/^Sealed until .+\.$/)).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Write it again' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
  // So is the line in its margin.
  goTo(entryPath(margin));
  expect(screen.getByText('This is sealed with the page it stands beside.')).toBeVisible();
  expect(document.body.textContent).not.toContain(word);
  goTo(entryPath('U1-2'));
  // Taken back, and set again.
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(seal()).toBeNull();
  expect(document.body.textContent).toContain(word);
  act(() =>
    store()
      .getState()
      .setFact(sealFact('U1-2'), addDays(dayAt(Date.now()), 90)),
  );
  await user.click(screen.getByRole('button', { name: 'Open it now' }));
  await user.click(screen.getByRole('button', { name: 'Leave it sealed' }));
  expect(seal()).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Open it now' }));
  await user.click(screen.getByRole('button', { name: 'Yes, open it' }));
  expect(seal()).toBeNull();
  expect(question()).toHaveFocus();
  expect(document.body.textContent).toContain(word);
  // On its day the path says so, of a page and not of a letter.
  act(() =>
    setFacts(store(), {
      [sealFact('U1-2')]: dayAt(Date.now()),
      'returns.met.sealed-letter.U1-2': null,
    }),
  );
  goTo('/path');
  await user.click(await screen.findByRole('link', { name: 'Open the page' }));
  expect(screen.getByText('It can be opened now.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Open it' }));
  expect(document.body.textContent).toContain(word);
  expect(factOf(store().getState().facts, 'returns.met.sealed-letter.U1-2')).toBe(
    dayAt(Date.now()),
  );
});
