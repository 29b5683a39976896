import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, Link } from 'react-router-dom';
import { beforeEach, expect, it } from 'vitest';
import { lazily } from '@/tool-kit/lazily';
import { createJournalStore } from '@/store/journal-store';
import { JournalProvider } from '@/store/journal-context';
import { FaultyBrowser } from '../support/faulty-browser';

const Late = ({ words }: { words: string }) => (
  <>
    <h1 tabIndex={-1}>Late</h1>
    <p>{words}</p>
  </>
);

let fails = 0;
let loads = 0;
beforeEach(() => {
  fails = 0;
  loads = 0;
});

const load = async () => {
  loads += 1;
  await Promise.resolve();
  if (loads <= fails) throw new TypeError('Failed to fetch dynamically imported module');
  return Late;
};

async function open(address: string) {
  const Screen = lazily(load);
  const store = createJournalStore({
    storage: new FaultyBrowser().openTab().storage,
    now: () => Date.now(),
    newId: () => 'id',
  });
  await store.getState().open();
  render(
    <MemoryRouter initialEntries={[address]}>
      <JournalProvider store={store}>
        <Link to="/late">There</Link>
        <Link to="/">Here</Link>
        <main id="main">
          <Routes>
            <Route path="/" element={<h1 tabIndex={-1}>Home</h1>} />
            <Route path="/late" element={<Screen words="The words" />} />
          </Routes>
        </main>
      </JournalProvider>
    </MemoryRouter>,
  );
  return userEvent.setup();
}

it('loads a screen once, when it is shown, and its heading takes the focus as it comes', async () => {
  const user = await open('/');
  expect(loads).toBe(0);
  await user.click(screen.getByText('There'));
  expect(await screen.findByText('The words')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Late' })).toHaveFocus();
  await user.click(screen.getByText('Here'));
  await user.click(screen.getByText('There'));
  expect(screen.getByText('The words')).toBeVisible();
  expect(loads).toBe(1);
});

it('says that one can’t be loaded, and tries again as often as it is asked to', async () => {
  fails = 2;
  const user = await open('/');
  await user.click(screen.getByText('There'));
  expect(await screen.findByRole('alert')).toHaveTextContent('as before');
  expect(screen.getByRole('heading', { name: /couldn’t be loaded/ })).toHaveFocus();
  expect(screen.queryByText('Load the page anew')).not.toBeInTheDocument();
  await user.click(screen.getByText('Try again'));
  expect(await screen.findByText('Load the page anew')).toBeVisible();
  await user.click(screen.getByText('Try again'));
  expect(await screen.findByText('The words')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Late' })).toHaveFocus();
});

it('leaves the focus alone where the page has only just been opened', async () => {
  await open('/late');
  expect(await screen.findByText('The words')).toBeVisible();
  expect(document.body).toHaveFocus();
});
