import { act, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FaultyBrowser } from '../support/faulty-browser';
import { renderApp } from '../support/render-app';

vi.setConfig({ testTimeout: 90_000 });

const promise = (number: number) =>
  within(screen.getByRole('group', { name: `Promise ${number}` }));

it('takes a promise about one’s own act, and looks at it after a week', async () => {
  const browser = new FaultyBrowser();
  const { user, unmount } = await renderApp('/tools/trust-plan', browser);
  await user.type(promise(1).getByLabelText('I will…'), 'pay my share');
  await user.type(promise(1).getByLabelText('When'), 'On the first');
  await user.click(screen.getByRole('radio', { name: 'Missed' }));
  await user.type(screen.getByLabelText(/^What got in the way, in/), 'No money left');
  await user.click(screen.getByRole('button', { name: 'Keep this week' }));
  expect(screen.getByRole('heading', { name: 'Kept in your journal' })).toHaveFocus();
  expect(screen.getByText('missed 1')).toBeVisible();
  unmount();

  const again = await renderApp('/tools/trust-plan', browser);
  expect(promise(1).getByLabelText('I will…')).toHaveValue('pay my share');
  await again.user.click(screen.getByRole('link', { name: 'Journal' }));
  await again.user.click(screen.getByRole('link', { name: 'How the week went' }));
  expect(screen.getByText('No money left')).toBeVisible();
});

it('says why a promise about somebody else is refused, and leaves it out of the week', async () => {
  const { user } = await renderApp('/tools/trust-plan');
  const field = promise(1).getByLabelText('I will…');
  await user.type(field, 'let you check my phone');
  expect(promise(1).getByText(/Looking through a phone stays out/)).toBeVisible();
  expect(field).toHaveAccessibleDescription(/isn’t part of the plan/);
  expect(screen.queryByRole('heading', { name: 'How the week went' })).not.toBeInTheDocument();
  await user.clear(field);
  await user.type(field, 'tell you who I met');
  expect(screen.getByRole('heading', { name: 'How the week went' })).toBeVisible();
});

it('gives who was hurt a log of their own, without a way to copy it', async () => {
  const { user } = await renderApp('/tools/trust-plan');
  await user.click(screen.getByRole('radio', { name: 'What I saw' }));
  await user.type(screen.getByLabelText(/^What I saw Optional/), 'Came when they said');
  expect(screen.queryByRole('button', { name: 'Copy this page' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Keep this' }));
  expect(screen.getByText(/Came when they said/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Write another' }));
  expect(screen.getByLabelText(/^What I saw Optional/)).toHaveValue('');
});

it('begins with what was promised and looked at on the guide’s pages, where that is wanted', async () => {
  const { user, store } = await renderApp('/tools');
  const write = (source: string, marks: string[], note = ''): void => {
    const editor = store
      .getState()
      .edit({ source, asked: source, kind: 'checklist', repeats: true }, {});
    const items = ['I will pay my share', 'You will ring me'].map((words) => ({ words, marks }));
    editor.change({ kind: 'checklist', items, note });
    editor.settle('answered');
    store.getState().leave(editor);
  };
  act(() => write('F3-4', ['promised']));
  act(() => write('F3-5', ['missed'], 'No money left'));
  await user.click(screen.getByRole('link', { name: /^Trust plan/ }));

  const offer = within(screen.getByRole('region', { name: /^You wrote this on “Promises I can/ }));
  expect(offer.getAllByRole('button')).toHaveLength(1);
  await user.click(offer.getByRole('button', { name: 'pay my share' }));
  expect(promise(1).getByLabelText('I will…')).toHaveValue('pay my share');
  expect(promise(1).getByLabelText('I will…')).toHaveFocus();

  await user.click(screen.getByRole('button', { name: 'Use what you ticked there' }));
  expect(screen.getByRole('radio', { name: 'Missed' })).toBeChecked();
  expect(screen.getByLabelText(/^What got in the way, in/)).toHaveValue('No money left');
  expect(screen.getByText('missed 1')).toBeVisible();
});
