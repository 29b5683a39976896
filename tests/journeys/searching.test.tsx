import { act, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';
import { sealFact, sealedWith } from '@/journal/letters';
import { setFacts } from '../support/set-facts';

vi.setConfig({ testTimeout: 60_000 });

/** Pages of one's own with these words, the last one the newest. */
async function written(...texts: string[]) {
  const browser = new FaultyBrowser();
  for (const text of texts) {
    const app = await renderApp('/tools/own-page', browser);
    await app.user.type(await screen.findByRole('textbox', { name: 'Your page' }), text);
    await app.user.click(screen.getByRole('button', { name: 'Keep this page' }));
    app.unmount();
  }
  return renderApp('/journal', browser);
}

const field = () => screen.getByRole('searchbox', { name: 'Search your pages' });
const rows = () => screen.queryAllByRole('article').map(({ textContent }) => textContent);
const marks = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);

it('finds pages as the words are typed, marks and counts them, and is there on coming back', async () => {
  const { user, container } = await written(
    'Sam was in the garden',
    'The Gardens of the past, and Sam’s chair',
    'Nothing of it',
  );
  const address = window.location.href;
  expect(screen.getByText(/^3 pages since /)).toBeVisible();
  const listed = () => screen.getAllByRole('article')[0]?.closest('section')?.parentElement;
  const list = listed();
  await user.type(field(), 'gard');
  expect(await screen.findByText('2 pages say “gard”.')).toBeVisible();
  // What is counted under the heading is the whole journal, and says so.
  expect(screen.getByText('3 pages in all')).toBeVisible();
  // The list is the same one: it does not begin anew with every letter.
  expect(listed()).toBe(list);
  expect(rows()).toHaveLength(2);
  expect(marks()).toEqual(['Gardens', 'garden']);
  expect(container.querySelector('output')).toHaveTextContent('2 pages say “gard”.');

  await user.click(within(screen.getAllByRole('article')[1] ?? document.body).getByRole('link'));
  await screen.findByText('Sam was in the garden');
  const nav = screen.getByRole('navigation', { name: 'Main' });
  await user.click(within(nav).getByRole('link', { name: 'Journal' }));
  expect(field()).toHaveValue('gard');
  expect(marks()).toEqual(['Gardens', 'garden']);
  expect(window.location.href).toBe(address);

  await user.type(field(), '{Escape}');
  expect(field()).toHaveValue('');
  expect(field()).toHaveFocus();
  expect(rows()).toHaveLength(3);

  await user.type(field(), 'cellar');
  expect(await screen.findByRole('heading', { name: 'Try a shorter word.' })).toBeVisible();
  // Seen once, and heard from there.
  expect(await screen.findAllByText('No page says “cellar”.')).toHaveLength(1);
  expect(screen.getByText('No page says “cellar”.').tagName).toBe('OUTPUT');
  await user.type(field(), ' past');
  expect(await screen.findByText('No page has all of these words: “cellar past”.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Try fewer words, or shorter ones.' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Clear search' }));
  expect(rows()).toHaveLength(3);

  await user.type(field(), 'past gard');
  expect(await screen.findByText('1 page has all of these words: “past gard”.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Clear search' }));

  await user.type(field(), 'chiar');
  expect(
    await screen.findByText('No page says “chiar”. 1 page says something close.'),
  ).toBeVisible();
  expect(marks()).toEqual(['chair']);
});

it('says of what is sealed that it is not searched, rather than that nobody wrote it', async () => {
  const { user, store } = await written('Sam was in the garden', 'Nothing of it');
  const [sealed] = [...store.getState().entries.values()];
  act(() => store.getState().setFact(sealFact(sealedWith(sealed?.id ?? '')), '2031-01-01'));
  await user.type(field(), 'garden');
  expect(
    await screen.findByText('No open page says “garden”. What is sealed isn’t searched.'),
  ).toBeVisible();
});

it('shows the mask where a name was looked for, and finds it still', async () => {
  const { user, store } = await written('Sam was in the garden', 'Nothing of it');
  act(() => setFacts(store, { otherNames: 'Sam', nickname: 'Bear', maskNames: true }));
  await user.type(field(), 'sam');
  expect(await screen.findByText('1 page says “Bear”.')).toBeVisible();
  expect(rows()).toEqual([expect.stringContaining('Bear was in the garden')]);
  await user.clear(field());
  await user.type(field(), 'garden');
  await screen.findByText('1 page says “garden”.');
  expect(document.body).not.toHaveTextContent('Sam');
});

it('finds a page that comes meanwhile, and leaves out one that goes', async () => {
  const { user, store } = await written('Sam was in the garden', 'The garden again');
  await user.type(field(), 'garden');
  await screen.findByText('2 pages say “garden”.');
  const [first] = store.getState().entries.keys();
  act(() => store.getState().deleteEntry(first ?? ''));
  expect(await screen.findByText('1 page says “garden”.')).toBeVisible();
  expect(rows()).toHaveLength(1);
});
