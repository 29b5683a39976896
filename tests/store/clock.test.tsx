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
    expect(screen.getByText('Tue May 04 2027 00:00')).toBeInTheDocument();
    pass(24 * hour);
    expect(screen.getByText('Wed May 05 2027 00:00')).toBeInTheDocument();
  });

  it('stands still while somebody types', () => {
    open();
    screen.getByRole('textbox', { name: 'Words' }).focus();
    pass(3 * hour);
    comeBack();
    expect(screen.getByText('Mon May 03 2027 22:00')).toBeInTheDocument();
  });
});
