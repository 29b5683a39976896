import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes, useNavigate } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstRows } from '@/screens/journal/first-rows';
import { useWholeList } from '@/screens/journal/use-whole-list';
import { JournalProvider } from '@/store/journal-context';
import { createJournalStore } from '@/store/journal-store';
import { buildDraft, buildEntries } from '../support/build-entry';
import { FaultyBrowser } from '../support/faulty-browser';

const month = (place: number, count: number) => ({
  when: place,
  pages: [
    ...buildEntries(
      ...Array.from({ length: count }, (_, at) => buildDraft('U1-2', { entry: `${place}.${at}` })),
    ).values(),
  ],
  empty: [...buildEntries(buildDraft('U1-3', { entry: `empty-${place}` })).values()],
  arrivals: 2,
});

describe('the first rows of a long journal', () => {
  const months = [month(0, 3), month(1, 4), month(2, 5)];
  const idsOf = (most: number, beyond: number) =>
    firstRows(months, most, beyond).months.map(({ pages, empty }) => [pages.length, empty.length]);

  it('are those of the newest months, and what is folded in a month comes with its last row', () => {
    expect(idsOf(5, 0)).toEqual([
      [3, 1],
      [2, 0],
    ]);
    expect(firstRows(months, 5, 100).left).toBe(107);
    expect(idsOf(12, 0)).toEqual([
      [3, 1],
      [4, 1],
      [5, 1],
    ]);
    expect(firstRows(months, 12, 0).left).toBe(0);
    // More of the last month may follow.
    expect(idsOf(12, 1).at(-1)).toEqual([5, 0]);
    expect(firstRows([], 5, 0)).toEqual({ months: [], left: 0 });
  });
});

describe('a long list', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const done: string[] = [];
  beforeEach(() => void (done.length = 0));
  const store = createJournalStore({
    storage: new FaultyBrowser().openTab().storage,
    now: () => Date.now(),
    newId: () => 'id',
  });
  const inJournal = (list: ReactNode) => <JournalProvider store={store}>{list}</JournalProvider>;
  function List({ name = 'all', isShort = false, isAsked = false }) {
    const steps = () => [() => done.push('order'), () => done.push('counts')];
    return <p>{useWholeList({ name, isShort, isAsked, steps }) ? 'whole' : 'first'}</p>;
  }
  function To({ step }: { step: 1 | -1 }) {
    const go = useNavigate();
    return (
      <button type="button" onClick={() => void (step === 1 ? go('/away') : go(-1))}>
        Go
      </button>
    );
  }
  let places = 0;
  /** A place in the history that nobody was at before. */
  const place = () => [{ pathname: '/list', key: `place-${(places += 1)}` }];
  const shown = (parts: Parameters<typeof List>[0] = {}) =>
    render(<List {...parts} />, {
      wrapper: ({ children }) =>
        inJournal(<MemoryRouter initialEntries={place()}>{children}</MemoryRouter>),
    });

  it('is whole a moment after its first rows, once it was worked out in steps', () => {
    const { container, rerender } = shown();
    expect(container).toHaveTextContent('first');
    act(() => void vi.advanceTimersByTime(200));
    expect(done).toEqual(['order']);
    expect(container).toHaveTextContent('first');
    act(() => void vi.advanceTimersByTime(10));
    expect(done).toEqual(['order', 'counts']);
    expect(container).toHaveTextContent('whole');
    rerender(<List name="other" />);
    expect(container).toHaveTextContent('first');
  });

  it.each(['keydown', 'pointerdown', 'wheel', 'touchstart'])('is whole with a %s', (sign) => {
    const { container } = shown();
    act(() => void window.dispatchEvent(new Event(sign)));
    expect(container).toHaveTextContent('whole');
  });

  it('is whole once it is scrolled, and not when a new screen begins at its top', () => {
    const { container } = shown();
    act(() => void window.dispatchEvent(new Event('scroll')));
    expect(container).toHaveTextContent('first');
    vi.spyOn(window, 'scrollY', 'get').mockReturnValue(300);
    act(() => void window.dispatchEvent(new Event('scroll')));
    expect(container).toHaveTextContent('whole');
    vi.restoreAllMocks();
  });

  it('is whole at once where it is short, printed, asked for a row, or gone back to', () => {
    expect(shown({ isShort: true }).container).toHaveTextContent('whole');
    expect(shown({ isAsked: true }).container).toHaveTextContent('whole');
    const { container } = shown();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(container).toHaveTextContent('whole');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(container).toHaveTextContent('first');
  });

  it('is whole where somebody comes back to it', () => {
    const { container } = render(
      inJournal(
        <MemoryRouter initialEntries={place()}>
          <Routes>
            <Route path="/list" element={[<List key="list" />, <To key="to" step={1} />]} />
            <Route path="/away" element={<To step={-1} />} />
          </Routes>
        </MemoryRouter>,
      ),
    );
    expect(container).toHaveTextContent('first');
    fireEvent.click(screen.getByRole('button'));
    expect(container).toHaveTextContent(/^Go$/u);
    fireEvent.click(screen.getByRole('button'));
    expect(container).toHaveTextContent('whole');
  });
});
