import { act, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

// Finding by role reads the whole screen each time, which takes a busy machine long.
vi.setConfig({ testTimeout: 90_000 });

type User = Awaited<ReturnType<typeof renderApp>>['user'];

const rate = (user: User, row: string, step: string): Promise<void> =>
  user.click(within(screen.getByRole('group', { name: row })).getByRole('radio', { name: step }));

const keep = (): HTMLElement => screen.getByText('Keep this check-in');

it('keeps a check-in as a page of the journal, and goes on with one left half-way', async () => {
  const browser = new FaultyBrowser();
  const first = await renderApp('/tools/arrivals', browser);
  expect(keep()).toHaveAttribute('aria-disabled', 'true');
  await rate(first.user, 'How steady do you feel?', 'In between');
  await first.user.click(screen.getByLabelText('lonely'));
  await first.user.click(screen.getByLabelText('quite'));
  first.unmount();

  const { user } = await renderApp('/tools/arrivals', browser);
  const steady = screen.getByRole('group', { name: 'How steady do you feel?' });
  expect(within(steady).getByRole('radio', { name: 'In between' })).toBeChecked();
  await user.type(screen.getByLabelText(/^What set it off/), 'A song in the shop');
  await user.click(keep());
  expect(screen.getByRole('heading', { name: 'Kept in your journal' })).toHaveFocus();

  await user.click(screen.getByRole('link', { name: 'Journal' }));
  await user.click(screen.getByRole('link', { name: 'Feelings check-in' }));
  expect(screen.getByText('In between')).toBeVisible();
  expect(screen.getByText('lonely, quite')).toBeVisible();
  expect(screen.getByText('A song in the shop')).toBeVisible();
});

it('draws a thread at the third check-in, and says the same in a table', async () => {
  const { user } = await renderApp('/tools/arrivals');
  for (const step of ['Low', 'Steady']) {
    await rate(user, 'How is it in there?', step);
    await user.click(keep());
    await user.click(screen.getByText('Check in again'));
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  }
  expect(screen.getByText(/a thread will appear/)).toBeVisible();
  await rate(user, 'How is it in there?', 'Even');
  await user.click(keep());
  expect(screen.getByRole('img', { name: /3 check-ins/ })).toBeVisible();
  const table = screen.getByRole('table', { hidden: true });
  expect(
    within(table)
      .getAllByRole('row', { hidden: true })
      .slice(1)
      .map((row) => within(row).getAllByRole('cell', { hidden: true })[0]?.textContent),
  ).toEqual(['Even', 'Steady', 'Low']);
});

it('suggests something lighter when it was hard to stay steady twice running', async () => {
  const { user } = await renderApp('/tools/arrivals');
  await rate(user, 'How steady do you feel?', 'Shaky');
  await user.click(keep());
  expect(screen.queryByText('Something lighter today?')).not.toBeInTheDocument();
  await user.click(screen.getByText('Check in again'));
  await rate(user, 'How steady do you feel?', 'Swept away');
  await user.click(keep());
  expect(screen.getByText('Something lighter today?')).toBeVisible();
  expect(screen.getByRole('link', { name: 'by your own name' })).toHaveAttribute(
    'href',
    '/path/understand/by-name',
  );
});

it('knows a check-in from the path, and begins with its words where that is wanted', async () => {
  const { user, store } = await renderApp('/tools');
  const editor = store
    .getState()
    .edit({ source: 'U3-1', asked: 'Feelings?', kind: 'multiple-choice', repeats: true }, {});
  act(() => {
    editor.change({
      kind: 'multiple-choice',
      chosen: [{ option: 'lonely', words: 'lonely', strength: 2 }],
      note: 'A song',
    });
    editor.settle('answered');
    store.getState().leave(editor);
  });
  await user.click(screen.getByRole('link', { name: /^Feelings check-in/ }));
  const row = within(screen.getByRole('table', { hidden: true })).getAllByRole('rowheader', {
    hidden: true,
  })[0];
  expect(row).toHaveTextContent(/lonely$/);
  await user.click(screen.getByRole('button', { name: 'Use those words' }));
  expect(screen.getByLabelText('lonely')).toBeChecked();
  expect(screen.getByLabelText('lonely')).toHaveFocus();
  expect(screen.getByLabelText('quite')).toBeChecked();
  expect(screen.getByLabelText(/^What set it off/)).toHaveValue('A song');
  expect(screen.queryByRole('button', { name: 'Use those words' })).not.toBeInTheDocument();
});
