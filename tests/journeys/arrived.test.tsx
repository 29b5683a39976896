import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { momentDaysLater } from '@/journal/calendar-day';
import type { Answer, ArrivalLevel } from '@/journal/answer';
import { feelingsSource } from '@/journal/feelings';
import { sealFact } from '@/journal/letters';
import { pauseSource } from '@/journal/pause';
import { renderApp } from '../support/render-app';

// Finding by role reads the whole screen each time, which takes a busy machine long.
vi.setConfig({ testTimeout: 90_000 });

/** Thursday 9 April 2026, noon. */
const now = new Date(2026, 3, 9, 12).getTime();

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
});
afterEach(() => vi.useRealTimers());

type App = Awaited<ReturnType<typeof renderApp>>;
type Store = App['store'];

const at = (days: number): void => void vi.setSystemTime(momentDaysLater(now, -days));

const form = (words: Readonly<Record<string, string>>): Answer => ({
  kind: 'form',
  parts: Object.entries(words).map(([name, said]) => ({ name, label: name, words: said })),
});

const keeps = (store: Store, source: string, asked: string, answer: Answer) =>
  store.getState().write({ source, asked, kind: 'form', repeats: true }, answer, 'answered');

/** A journal in which each was said on its day, and the screen that tells it. */
async function opened(write: (store: Store) => void, address = '/tools/arrived'): Promise<App> {
  const first = await renderApp('/support');
  act(() => write(first.store));
  first.unmount();
  at(0);
  const app = await renderApp(address, first.browser);
  await screen.findByRole('heading', { name: 'How you’ve arrived' });
  return app;
}

function arriveOn(store: Store, levels: Readonly<Record<number, ArrivalLevel>>): void {
  for (const [days, level] of Object.entries(levels).toReversed()) {
    at(Number(days));
    store.getState().arrive(level);
  }
}

const part = (name: string) => within(screen.getByRole('region', { name }));

it('tells each measure in a sentence and a table from the third time on, and kindly before that', async () => {
  const { user, store } = await opened((journal) => {
    arriveOn(journal, { 40: 1, 39: 3, 10: 3 });
    at(2);
    keeps(
      journal,
      feelingsSource,
      'Feelings check-in',
      form({ pleasant: '10 of 10', steady: '0 of 10' }),
    );
    for (const days of [6, 5, 4]) {
      at(days);
      keeps(
        journal,
        pauseSource,
        'Pause',
        form({ before: 'Loud', ...(days === 5 ? { after: 'Faint' } : {}) }),
      );
    }
  });
  const mood = part('How it was');
  expect(
    mood.getByText('4 times from 28 February to 7 April: heavy 1, even 2, light 1.'),
  ).toBeVisible();
  expect(
    part('The pull').getByText(
      '3 pauses from 3 April to 5 April. When they began: loud 3. After the wait, the open dots: faint 1.',
    ),
  ).toBeVisible();
  expect(part('How steady').getByText(/Once three check-ins/)).toBeVisible();
  expect(part('Energy').queryByText('The same as a table')).not.toBeInTheDocument();
  // Nothing of what was said is judged, and nothing says where it should go.
  expect(document.body).not.toHaveTextContent(/better|worse|improv|average|streak|score/i);

  await user.click(mood.getByText('The same as a table'));
  const rows = within(await mood.findByRole('table')).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    'WhenHow it was',
    '7 April, 12:00Light',
    '30 March, 12:00Even',
    '1 March, 12:00Even',
    '28 February, 12:00Heavy',
  ]);

  await user.click(screen.getByRole('radio', { name: 'Four weeks' }));
  expect(part('How it was').getByText(/Fewer than three times in these weeks/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'All of it' }));

  // What is deleted goes at once.
  const [first] = store.getState().entries.keys();
  act(() => store.getState().unarrive(first ?? ''));
  expect(part('How it was').getByText(/^3 times from 1 March/)).toBeVisible();
});

it('leads through the months to the pages of a day, and back from one of them', async () => {
  const { user } = await opened((journal) => {
    arriveOn(journal, { 30: 2, 1: 4 });
    at(30);
    journal
      .getState()
      .write(
        { source: 'U1-2', asked: 'Tell the story', kind: 'long-text', repeats: false },
        { kind: 'long-text', text: 'It began in the spring.' },
        'answered',
      );
  });
  const month = part('Month by month');
  expect(month.getByRole('heading', { name: 'April 2026' })).toBeVisible();
  expect(month.getByRole('link', { name: 'Wednesday 8 April: steady' })).toBeVisible();
  const [before, after] = [
    month.getByRole('button', { name: 'Month before' }),
    month.getByRole('button', { name: 'Month after' }),
  ];
  expect(after).toHaveAttribute('aria-disabled', 'true');
  await user.click(before);
  expect(month.getByRole('heading', { name: 'March 2026' })).toBeVisible();
  expect(before).toHaveAttribute('aria-disabled', 'true');
  const on = month.getByRole('link', { name: 'Tuesday 10 March: low; 1 page' });
  on.focus();
  await user.keyboard('{Enter}');
  expect(month.getByRole('heading', { name: 'Tuesday 10 March' })).toHaveFocus();
  expect(on).toHaveAttribute('aria-current', 'true');
  // A look at the month quotes nobody.
  expect(document.body).not.toHaveTextContent('in the spring');
  await user.click(month.getByRole('link', { name: '12:00, Tell the story' }));
  expect(await screen.findByText(/in the spring/)).toBeVisible();
});

it('shows no number of a sealed page, and says what has no day that can be right', async () => {
  await opened((journal) => {
    arriveOn(journal, { 3: 1, 2: 2, 1: 3, 0: 4 });
    at(-400);
    journal.getState().arrive(5);
    at(0);
    const [first] = journal.getState().entries.keys();
    journal.getState().setFact(sealFact(first ?? ''), '2027-01-01');
  });
  const mood = part('How it was');
  expect(mood.getByText('3 times from 7 April to 9 April: low 1, even 1, steady 1.')).toBeVisible();
  expect(mood.getByText(/^1 page more has no day that can be right/)).toBeVisible();
});

it('says that nothing was said yet, and where to', async () => {
  await opened(() => undefined);
  expect(screen.getByRole('heading', { name: 'Nothing said yet' })).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});
