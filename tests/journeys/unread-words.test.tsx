import { act, fireEvent, renderHook, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useFindings } from '@/pencil/use-findings';
import { endReading } from '@/reader/read-words';
import { renderApp } from '../support/render-app';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('where words cannot be read, the page and the margin say so, and read them when they can', async () => {
  const { Worker: WorkingWorker } = window;
  vi.stubGlobal('Worker', undefined);
  await renderApp('/tools/i-statements');
  const field = screen.getByRole('textbox', { name: /^Your words$/ });
  fireEvent.change(field, { target: { value: 'You never listen. I want to die.' } });
  expect(await screen.findByText(/could not be read for pencil marks/)).toBeVisible();
  expect(await screen.findByText(/could not be read here/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'talk to someone' })).toBeVisible();
  vi.stubGlobal('Worker', WorkingWorker);
  act(() => void window.dispatchEvent(new Event('online')));
  expect(await screen.findByRole('link', { name: /Show me people/ })).toBeVisible();
  await waitFor(() => expect(screen.queryByText(/could not be read/)).toBeNull());
});

it('a few words in a browser without English offer people, read or not', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['pl-PL', 'pl']);
  await renderApp('/tools/i-statements');
  const field = screen.getByRole('textbox', { name: /^Your words$/ });
  fireEvent.change(field, { target: { value: 'Chcę umrzeć.' } });
  expect(await screen.findByRole('link', { name: 'talk to someone' })).toBeVisible();
});

it('a detector that cannot be fetched has not read, and is fetched again', async () => {
  let isThere = false;
  const load = () =>
    isThere
      ? Promise.resolve(() => Promise.resolve([{ start: 0, end: 3 }]))
      : Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  const { result } = renderHook(() => useFindings('You never', load));
  await waitFor(() => expect(result.current.cannotRead).toBe(true));
  expect(result.current.isRead).toBe(false);
  isThere = true;
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(result.current.findIn('You never')).toHaveLength(1));
  expect(result.current.cannotRead).toBe(false);
});

it('what was being read as the app was taken away is not held on to', async () => {
  const asked = vi.fn<(question: unknown) => void>();
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage = asked;
      terminate(): void {
        // It never answers.
      }
    },
  );
  const { unmount } = await renderApp('/path/begin/what-happened');
  fireEvent.change(screen.getByRole('textbox'), {
    target: { value: 'I want to die.' },
  });
  fireEvent.click(screen.getByRole('link', { name: 'Journal' }));
  await waitFor(() => expect(asked.mock.lastCall?.[0]).toMatchObject({ text: 'I want to die.' }));
  unmount();
  endReading();
  // One turn, in which all that was waiting for an answer has had its null.
  await new Promise((done) => setTimeout(done));
  const before = asked.mock.calls.length;
  window.dispatchEvent(new Event('online'));
  expect(asked).toHaveBeenCalledTimes(before);
});
