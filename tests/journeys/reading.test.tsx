import { act, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { everyGuidance } from '@/guide/every-guidance';
import { renderApp } from '../support/render-app';
import { guide } from '../guide/whole-guide';

vi.setConfig({ testTimeout: 30_000 });

it('shows the three things that run through the guide as a list of three', async () => {
  await renderApp('/path/begin/what-happened');
  const lines = within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .map((line) => line.textContent);
  const points = everyGuidance['B']?.points ?? [];
  expect(points).toHaveLength(3);
  expect(lines.slice(0, 3)).toEqual(points);
});

it.each(guide)(
  'opens the pages of $slug with a line, and says that the order is free',
  async ({ slug, intro }) => {
    await renderApp(slug === 'closing' ? '/closing' : `/path/${slug}`);
    expect(screen.getByText(intro)).toBeVisible();
    expect(intro).toMatch(/in any order|begin with any page/);
  },
);

it('opens a stage for whoever was hurt without a word of mending or reaching out', async () => {
  const { store } = await renderApp('/path/weigh');
  expect(screen.getByText(/before reaching out/)).toBeVisible();
  act(() => store.getState().setFact('safety.SQ1', 'yes'));
  expect(screen.getByText(/Nothing here asks you to mend things/)).toBeVisible();
  expect(screen.queryByText(/before reaching out/)).toBeNull();
});

it('says nothing of a stage that is put away as a whole', async () => {
  const { store } = await renderApp('/path/reconnect');
  act(() => store.getState().setFact('safety.SQ1', 'yes'));
  expect(screen.queryByText(/in any order|begin with any page/)).toBeNull();
});
