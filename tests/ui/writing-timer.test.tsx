import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WritingTimer } from '@/ui/writing-timer';

const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

test('offers a length, counts quietly once started, and ends with one polite sentence', () => {
  render(<WritingTimer minutes={20} endWords="You can stop here." />);
  expect(screen.getByText('A timer of 20 minutes, if you like one.')).toBeVisible();
  expect(screen.queryByRole('timer')).not.toBeInTheDocument();

  press('Start a timer');
  pass(minute);
  expect(screen.getByRole('timer')).toHaveTextContent('19 minutes left');
  expect(screen.getByRole('timer')).not.toHaveAttribute('aria-live');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();

  pass(19 * minute);
  expect(screen.queryByRole('timer')).not.toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('You can stop here.');
});

test('hidden, it goes on and still says when the time is over', () => {
  render(<WritingTimer minutes={15} endWords="You can stop here." />);
  press('Start a timer');
  press('Hide');
  pass(5 * minute);
  expect(screen.queryByRole('timer')).not.toBeInTheDocument();
  press('Show the time');
  expect(screen.getByRole('timer')).toHaveTextContent('10 minutes left');
  press('Hide');
  pass(10 * minute);
  expect(screen.getByRole('status')).toHaveTextContent('You can stop here.');
});

test('a tab that slept knows the time again when it is looked at', () => {
  render(<WritingTimer minutes={20} endWords="You can stop here." />);
  press('Start a timer');
  const slept = performance.now() + 25 * minute;
  vi.spyOn(performance, 'now').mockReturnValue(slept);
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(screen.getByRole('status')).toHaveTextContent('You can stop here.');
});

test('can be stopped and started again', () => {
  render(<WritingTimer minutes={20} endWords="You can stop here." />);
  press('Start a timer');
  pass(5 * minute);
  press('Stop the timer');
  expect(screen.getByText('A timer of 20 minutes, if you like one.')).toBeVisible();
  press('Start a timer');
  pass(1000);
  expect(screen.getByRole('timer')).toHaveTextContent('20 minutes left');
});
