import { useState } from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { DateField } from '@/ui/date-field';
import { MomentField } from '@/ui/moment-field';

afterEach(() => vi.useRealTimers());

function Page({ first = '', onChange }: { first?: string; onChange: (day: string) => void }) {
  const [day, setDay] = useState(first);
  return (
    <DateField
      label="Until"
      date={day}
      dateInWords={day === '' ? '' : `said: ${day}`}
      onChange={(next) => {
        setDay(next);
        onChange(next);
      }}
    />
  );
}

const field = (): HTMLElement => screen.getByLabelText('Until');
const type = (day: string): boolean => fireEvent.change(field(), { target: { value: day } });

test.each(['0026-11-20', '0202-11-20', '1926-11-20', '2226-11-20', '9999-12-31'])(
  'the day %s is not taken; it stays in the field, and a sentence says why',
  (day) => {
    const taken = vi.fn<(day: unknown) => void>();
    render(<Page onChange={taken} />);
    type(day);
    // On the way to four figures nothing is wrong yet.
    expect(screen.queryByText(/This day is in the year/)).toBeNull();
    fireEvent.blur(field());
    expect(field()).toHaveAccessibleDescription(
      new RegExp(`This day is in the year ${Number(day.slice(0, 4))}\\. It isn’t kept\\.`),
    );
    expect(field()).toBeInvalid();
    expect(field()).toHaveValue(day);
    expect(taken).not.toHaveBeenCalled();
    type('2026-11-20');
    expect(taken.mock.calls).toEqual([['2026-11-20']]);
    expect(screen.queryByText(/This day is in the year/)).toBeNull();
  },
);

test('what was kept before stands until it is changed, and the sentence says so without leaving the field', () => {
  vi.useFakeTimers();
  const taken = vi.fn<(day: unknown) => void>();
  render(<Page first="2026-11-20" onChange={taken} />);
  type('0026-11-20');
  expect(screen.queryByText(/said:/)).toBeNull();
  vi.advanceTimersByTime(1400);
  expect(screen.queryByText(/stays until/)).toBeNull();
  fireEvent.blur(field());
  expect(field()).toHaveAccessibleDescription(/Friday 20 November 2026 stays until you change it/);
  expect(taken).not.toHaveBeenCalled();
});

test('an unlikely day from before is said to be none at once, and is not lost', () => {
  render(<Page first="0026-11-20" onChange={() => undefined} />);
  expect(field()).toHaveAccessibleDescription(/the year 26\. It isn’t counted with/);
  expect(field()).toHaveValue('0026-11-20');
});

test('a moment refuses the same days', () => {
  const taken = vi.fn<(day: unknown) => void>();
  render(
    <MomentField
      legend="When"
      wordsLabel="What"
      asks="date"
      moment={{ words: '', date: '', time: '' }}
      onChange={taken}
    />,
  );
  fireEvent.change(screen.getByLabelText('Day'), { target: { value: '0026-11-20' } });
  fireEvent.blur(screen.getByLabelText('Day'));
  expect(taken).not.toHaveBeenCalled();
  expect(screen.getByText(/Write the year with four figures/)).toBeInTheDocument();
});
