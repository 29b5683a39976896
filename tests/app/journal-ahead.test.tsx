import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { JournalAhead } from '@/app/journal-ahead';
import { JournalProvider } from '@/store/journal-context';
import { FaultyBrowser } from '../support/faulty-browser';
import { createJournalStore } from '@/store/journal-store';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('works nothing out while somebody writes, and goes on after it', async () => {
  const step = vi.fn<() => void>();
  const { storage } = new FaultyBrowser().openTab();
  const store = createJournalStore({ storage, now: () => 0, newId: () => 'id' });
  const { container } = render(
    <JournalProvider store={store}>
      <textarea aria-label="Sheet" />
      <JournalAhead loadSteps={() => Promise.resolve(() => [step, step])} from={0} />
    </JournalProvider>,
  );
  const sheet = container.querySelector('textarea');
  sheet?.focus();
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  expect(step).not.toHaveBeenCalled();
  sheet?.blur();
  await act(() => vi.advanceTimersByTimeAsync(4000));
  expect(step).toHaveBeenCalledTimes(2);
});

it('fetches nothing for a journal of few pages', async () => {
  const loadSteps = vi.fn<() => Promise<() => []>>();
  const { storage } = new FaultyBrowser().openTab();
  const store = createJournalStore({ storage, now: () => 0, newId: () => 'id' });
  render(
    <JournalProvider store={store}>
      <JournalAhead loadSteps={loadSteps} />
    </JournalProvider>,
  );
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  expect(loadSteps).not.toHaveBeenCalled();
});
