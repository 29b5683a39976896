import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { momentDaysLater } from '@/journal/calendar-day';
import { longDate } from '@/ui/when';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 90_000 });

const today = longDate(Date.now(), Date.now());
const inSixDays = momentDaysLater(Date.now(), 6);
/** A week is said without its year. */
const lastDay = longDate(inSixDays, inSixDays);
const act = (number: number): HTMLElement => screen.getByRole('group', { name: `Act ${number}` });

it('plans an act, ticks it, and finds it so when the app is opened again', async () => {
  const browser = new FaultyBrowser();
  const { user, unmount } = await renderApp('/tools/self-care', browser);
  await user.click(screen.getByRole('button', { name: 'Fresh air' }));
  expect(within(act(1)).getByLabelText('Act 1')).toHaveValue('Stand outside for five minutes');
  await user.type(within(act(1)).getByLabelText('After what'), 'lunch');
  await user.click(within(act(1)).getByRole('radio', { name: 'At' }));
  await user.click(within(act(1)).getByRole('checkbox', { name: today }));
  await user.click(screen.getByRole('button', { name: 'Done: Stand outside for five minutes' }));
  unmount();

  const again = await renderApp('/tools/self-care', browser);
  expect(
    screen.getByRole('button', { name: 'Done: Stand outside for five minutes' }),
  ).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText('At lunch')).toBeVisible();
  await again.user.click(screen.getByRole('link', { name: 'Journal' }));
  await again.user.click(screen.getByRole('link', { name: 'Self-care week' }));
  expect(screen.getByText('done')).toBeVisible();
});

it('moves an act to any day of the week to come, and the focus goes with it', async () => {
  const { user } = await renderApp('/tools/self-care');
  await user.click(screen.getByRole('button', { name: 'Home' }));
  await user.click(within(act(1)).getByRole('checkbox', { name: today }));
  expect(screen.queryByRole('button', { name: /^Move to [MTWFS]/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^Move to another day/ }));
  expect(screen.getAllByRole('button', { name: /^Move to [MTWFS]/ })).toHaveLength(6);
  await user.tab();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: /^Move to [MTWFS]/ })).toBeNull();
  expect(screen.getByRole('button', { name: /^Move to another day/ })).toHaveFocus();
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: new RegExp(`^Move to ${lastDay}`) }));
  expect(screen.getByText('Moved to another day')).toBeVisible();
  const there = screen.getByRole('heading', { name: lastDay }).closest('li');
  expect(there).toContainElement(document.activeElement as HTMLElement);
  expect(document.activeElement).toHaveTextContent('Tidy one small corner');
});

it('takes four acts and no fifth, and hands them on to the next week', async () => {
  const { user } = await renderApp('/tools/self-care');
  for (const kind of ['Move', 'Sleep', 'Fun', 'Help']) {
    await user.click(screen.getByRole('button', { name: kind }));
  }
  expect(screen.queryByRole('button', { name: 'Home' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Add an act of my own' })).not.toBeInTheDocument();
  await user.click(within(act(1)).getByRole('checkbox', { name: today }));

  await user.click(screen.getByRole('button', { name: /^Close this week/ }));
  expect(screen.getByRole('heading', { name: 'Your small acts' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Take last week’s acts' }));
  expect(within(act(1)).getByLabelText('Act 1')).toHaveFocus();
  expect(within(act(4)).getByLabelText('Act 4')).toHaveValue('Ask somebody for one small thing');
  expect(within(act(1)).getByRole('checkbox', { name: today })).not.toBeChecked();
});

it('takes up what was written on the page of the guide, once asked', async () => {
  const { store, user } = await renderApp('/tools/arrivals');
  const editor = store
    .getState()
    .edit({ source: 'P2-2', asked: 'Which small acts?', kind: 'date-time', repeats: false }, {});
  const moments = [{ row: '', words: 'Swim', date: '', time: '08:30' }];
  editor.change({ kind: 'date-time', moments, note: '' });
  editor.settle('answered');
  await user.click(screen.getAllByRole('link', { name: 'Tools' })[0] ?? document.body);
  await user.click(screen.getByRole('heading', { name: 'Self-care week' }));
  expect(screen.queryByRole('group', { name: 'Act 1' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^Take what you wrote on/ }));
  expect(within(act(1)).getByLabelText('Act 1')).toHaveValue('Swim');
  expect(within(act(1)).getByLabelText('Act 1')).toHaveFocus();
  expect(within(act(1)).getByLabelText('At what place or time')).toHaveValue('08:30');
});
