import { fairLineSource } from '@/journal/tool-sources';
import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { feelingsSource } from '@/journal/feelings';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 90_000 });

// At night nothing deep is suggested anyway.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 16, 12) }));

type Store = Awaited<ReturnType<typeof renderApp>>['store'];

/** A page of a tool with this one field, as if it had been filled in and kept. */
function keepForm(store: Store, source: string, words: Record<string, string>): void {
  const journal = store.getState();
  const editor = journal.edit({ source, asked: source, kind: 'form', repeats: true }, {});
  editor.change({
    kind: 'form',
    parts: Object.entries(words).map(([name, said]) => ({ name, label: name, words: said })),
  });
  editor.settle('answered');
  journal.leave(editor);
}

it('suggests another page than the deep ones on a day when it is hard to stay steady', async () => {
  const { store, user } = await renderApp('/path/understand/the-story');
  await user.type(screen.getByRole('textbox'), 'It began to slip');
  await user.click(screen.getByRole('link', { name: 'Path' }));
  expect(screen.getByRole('link', { name: 'Continue writing' })).toHaveAttribute(
    'href',
    '/path/understand/the-story',
  );
  await user.click(screen.getByRole('link', { name: 'Tools' }));
  keepForm(store, feelingsSource, { steady: '2 of 10' });
  keepForm(store, feelingsSource, { steady: '1 of 10' });
  await user.click(screen.getByRole('link', { name: 'Path' }));
  expect(screen.queryByRole('link', { name: 'Continue writing' })).not.toBeInTheDocument();
  expect(screen.getByText('Your next page')).toBeVisible();
});

it('shows a fair line on the path only once that is switched on', async () => {
  const { store, user } = await renderApp('/path');
  keepForm(store, fairLineSource, { fair: 'Some people like me', believe: '7 of 10' });
  expect(screen.queryByText('Some people like me')).not.toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'Tools' }));
  await user.click(screen.getByRole('link', { name: /^Strengths and fair lines/ }));
  await user.click(screen.getByRole('switch', { name: 'Show one on the start page' }));
  await user.click(screen.getByRole('link', { name: 'Path' }));
  expect(screen.getByText('Some people like me')).toBeVisible();
});
