import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { ChipDate } from '@/ui/chips';

const onDay = vi.fn<(day: string | null) => void>();

function From() {
  const [day, setDay] = useState<string | null>(null);
  return (
    <ChipDate
      label="From"
      day={day}
      onChange={(next) => {
        onDay(next);
        setDay(next);
      }}
    />
  );
}

it('lets a year be typed figure by figure, and hears of the day once it is one', () => {
  render(<From />);
  const field = screen.getByLabelText('From');
  for (const year of ['0002', '0020', '0202']) {
    fireEvent.change(field, { target: { value: `${year}-11-03` } });
    expect(field).toHaveValue(`${year}-11-03`);
  }
  expect(onDay).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: '2026-11-03' } });
  expect(onDay).toHaveBeenLastCalledWith('2026-11-03');
  fireEvent.change(field, { target: { value: '' } });
  expect(onDay).toHaveBeenLastCalledWith(null);
  expect(field).toHaveValue('');
});
