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
      <JournalAhead loadSteps={() => Promise.resolve(() => [step, step])} />
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
