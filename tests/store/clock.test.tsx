import { useState } from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JournalProvider } from '@/store/journal-context';
import { createJournalStore } from '@/store/journal-store';
import { useNow } from '@/store/use-now';
import { FaultyBrowser } from '../support/faulty-browser';

const evening = new Date(2027, 4, 3, 22, 0).getTime();
const hour = 3_600_000;

beforeEach(() => vi.useFakeTimers({ now: evening }));
afterEach(() => vi.useRealTimers());

function Clock() {
  const now = useNow();
  return <p>{new Date(now).toString().slice(0, 21)}</p>;
}

function Page() {
  const [words, setWords] = useState('');
  return (
    <>
      <Clock />
      <textarea
        aria-label="Words"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
    </>
  );
}

function open(): void {
  const store = createJournalStore({
    storage: new FaultyBrowser().openTab().storage,
    now: () => Date.now(),
    newId: () => 'id',
  });
  render(
    <JournalProvider store={store}>
      <Page />
    </JournalProvider>,
  );
}

const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));
const comeBack = (): boolean => fireEvent(document, new Event('visibilitychange'));

describe('the time on a screen', () => {
  it('stands where the screen was opened, until the page is come back to', () => {
    open();
    pass(hour);
    expect(screen.getByText('Mon May 03 2027 22:00')).toBeInTheDocument();
    comeBack();
    expect(screen.getByText('Mon May 03 2027 23:00')).toBeInTheDocument();
  });

  it('moves on when another day begins, and on the day after that', () => {
    open();
    pass(2 * hour);
    expect(screen.getByText(/^Tue May 04 2027 00:00/)).toBeInTheDocument();
    pass(24 * hour);
    expect(screen.getByText(/^Wed May 05 2027 00:00/)).toBeInTheDocument();
  });

  it('stands still while somebody types, and catches up when they rest', () => {
    open();
    const field = screen.getByRole('textbox', { name: 'Words' });
    field.focus();
    for (let typed = 0; typed < 360; typed += 1) {
      pass(30_000);
      fireEvent.input(field, { target: { value: 'a'.repeat(typed + 1) } });
    }
    comeBack();
    expect(screen.getByText('Mon May 03 2027 22:00')).toBeInTheDocument();
    pass(3 * 60_000);
    expect(screen.getByText(/^Tue May 04 2027 01:0[1-3]$/)).toBeInTheDocument();
  });

  it('says today after the machine has slept, with nothing else told', () => {
    open();
    // A timer stands still in sleep, and the clock does not.
    vi.setSystemTime(evening + 9 * hour);
    pass(60_000);
    expect(screen.getByText(/^Tue May 04 2027 07:0[01]$/)).toBeInTheDocument();
  });

  it.each(['focus', 'pageshow'])('looks again at %s', (kind) => {
    open();
    vi.setSystemTime(evening + 7 * 24 * hour);
    fireEvent(window, new Event(kind));
    expect(screen.getByText('Mon May 10 2027 22:00')).toBeInTheDocument();
  });
});
