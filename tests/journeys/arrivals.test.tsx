import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { moods } from '@/journal/arrival';
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
  // What is not kept yet is not told as kept.
  const before = within(screen.getByRole('region', { name: 'How it has moved' }));
  expect(before.queryAllByRole('link')).toEqual([]);
  await user.click(keep());
  expect(screen.getByRole('heading', { name: 'Kept in your journal' })).toHaveFocus();

  await user.click(screen.getByRole('link', { name: 'Journal' }));
  await user.click(screen.getByRole('link', { name: 'Feelings check-in' }));
  expect(screen.getByText('In between')).toBeVisible();
  expect(screen.getByText('lonely, quite')).toBeVisible();
  expect(screen.getByText('A song in the shop')).toBeVisible();
});

it('says arrivals and check-ins by day, in words', async () => {
  const { user, store } = await renderApp('/tools/arrivals');
  act(() => {
    store.getState().arrive(2);
  });
  await rate(user, 'How is it in there?', 'Steady');
  await rate(user, 'How much energy is in it?', 'Tired');
  await user.click(keep());
  await user.click(screen.getByText('Check in again'));
  await rate(user, 'How is it in there?', 'Even');
  await user.click(keep());
  const days = within(screen.getByRole('region', { name: 'How it has moved' }));
  expect(days.getAllByRole('heading', { level: 3 })).toHaveLength(1);
  expect(days.getAllByRole('link').map((link) => link.textContent.replace(/^.*, /, ''))).toEqual([
    'even',
    'steady',
    'low',
  ]);
  expect(days.getByText('energy: tired')).toBeVisible();
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
  const row = screen.getByRole('link', { name: /, check-in$/ }).closest('li');
  expect(row).toHaveTextContent(/lonely$/);
  await user.click(screen.getByRole('button', { name: 'Use those words' }));
  expect(screen.getByLabelText('lonely')).toBeChecked();
  expect(screen.getByLabelText('lonely')).toHaveFocus();
  expect(screen.getByLabelText('quite')).toBeChecked();
  expect(screen.getByLabelText(/^What set it off/)).toHaveValue('A song');
  expect(screen.queryByRole('button', { name: 'Use those words' })).not.toBeInTheDocument();
});

describe('one tap on the path', () => {
  const suns = () => within(screen.getByRole('group', { name: 'How are you arriving?' }));
  const told = (store: Awaited<ReturnType<typeof renderApp>>['store']) =>
    moods(store.getState().entries).map(({ from, level }) => [from, level]);

  it('stands above the contents, says the word back, and is put right or taken back at once', async () => {
    const { user, store } = await renderApp('/path');
    const [asks, contents] = [
      screen.getByRole('heading', { name: 'How are you arriving?' }),
      screen.getByRole('heading', { name: 'Contents' }),
    ];
    expect(asks.compareDocumentPosition(contents)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(suns().getByRole('radio', { name: 'Heavy' }));
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('heading', { name: 'You arrived low.' })).toBeVisible();
    expect(told(store)).toEqual([['path', 2]]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(told(store)).toEqual([]);
    expect(suns().getByRole('radio', { name: 'Heavy' })).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'How are you arriving?' })).toBeVisible();
  });

  it('is not asked again that day, unless it has changed', async () => {
    const { user, store } = await renderApp('/path');
    await user.click(suns().getByRole('radio', { name: 'Heavy' }));
    await user.click(screen.getByRole('link', { name: 'Journal' }));
    await user.click(screen.getByRole('link', { name: 'Path' }));
    expect(screen.queryByRole('group', { name: 'How are you arriving?' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'You arrived heavy.' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'It has changed' }));
    expect(suns().getByRole('radio', { name: 'Heavy' })).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(told(store)).toEqual([
      ['path', 1],
      ['path', 3],
    ]);
  });

  it('fills in the check-in that words are added in, and neither asks for the other', async () => {
    const { user, store } = await renderApp('/path');
    await user.click(suns().getByRole('radio', { name: 'Low' }));
    await user.click(screen.getByRole('link', { name: 'Add words' }));
    const mood = within(screen.getByRole('group', { name: 'How is it in there?' }));
    expect(mood.getByRole('radio', { name: 'Low' })).toBeChecked();
    expect(keep()).toHaveAttribute('aria-disabled', 'true');
    expect(told(store)).toEqual([['path', 2]]);
    await user.click(screen.getByRole('checkbox', { name: 'lonely' }));
    await user.click(keep());
    expect(told(store)).toEqual([
      ['path', 2],
      ['check-in', 2],
    ]);
    const days = screen.getByRole('region', { name: 'How it has moved' });
    expect(within(days).getAllByRole('link')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Check in again' }));
    expect(
      within(screen.getByRole('group', { name: 'How is it in there?' })).getByRole('radio', {
        name: 'Low',
      }),
    ).not.toBeChecked();
    await rate(user, 'How is it in there?', 'Light');
    await user.click(keep());
    await user.click(screen.getByRole('link', { name: 'Path' }));
    expect(screen.getByRole('heading', { name: 'At your check-in: light.' })).toBeVisible();
  });
});
