import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { coverAway } from '@/app/cover-away';

const away = (): string | undefined => document.documentElement.dataset['away'];
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  end = coverAway();
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

it('covers the page in the turn its window loses the focus, and gives it back with it', () => {
  expect(away()).toBeUndefined();
  fireEvent.blur(window);
  expect(away()).toBe('covered');
  fireEvent.focus(window);
  // The press that brought the window back is none on what lies under it.
  expect(away()).toBe('back');
  vi.advanceTimersByTime(200);
  expect(away()).toBeUndefined();
});

it('covers it before a phone takes its picture, and as the page is left', () => {
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  fireEvent(document, new Event('visibilitychange'));
  expect(away()).toBe('covered');
  visibility.mockReturnValue('visible');
  fireEvent(document, new Event('visibilitychange'));
  expect(away()).toBe('back');
  fireEvent(window, new Event('pagehide'));
  expect(away()).toBe('covered');
});

it('does not cover it while a file is chosen', () => {
  const input = document.createElement('input');
  input.type = 'file';
  document.body.append(input);
  fireEvent.click(input);
  fireEvent.blur(window);
  expect(away()).toBeUndefined();
  input.remove();
});

it('leaves nothing behind when it is switched off', () => {
  fireEvent.blur(window);
  end();
  expect(away()).toBeUndefined();
  fireEvent.blur(window);
  expect(away()).toBeUndefined();
});
