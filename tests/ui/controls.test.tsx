import { MemoryRouter } from 'react-router-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '@/ui/button';
import { Segmented } from '@/ui/segmented';
import { StepBar } from '@/ui/step-bar';
import type { Level } from '@/ui/five-scale';
import { SunScale } from '@/ui/sun-scale';
import { Switch } from '@/ui/switch';

const arrivals = ['Heavy', 'Low', 'Even', 'Steady', 'Light'] as const;

describe('Button', () => {
  it('does nothing while it is unavailable, and can still be reached', async () => {
    const onClick = vi.fn<() => void>();
    const onSubmit = vi.fn<(event: React.FormEvent) => void>((event) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" aria-disabled onClick={onClick}>
          Continue
        </Button>
      </form>,
    );
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Continue' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onClick).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('sends no form unless it is told to', async () => {
    const onSubmit = vi.fn<() => void>();
    render(
      <form onSubmit={onSubmit}>
        <Button>Skip for now</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

function Arriving() {
  const [level, setLevel] = useState<Level | null>(null);
  return (
    <SunScale
      name="arriving"
      legend="How are you arriving?"
      labels={arrivals}
      value={level}
      onChange={setLevel}
    />
  );
}

describe('SunScale', () => {
  it('is a named group of five words, none chosen beforehand', () => {
    render(<Arriving />);
    const group = screen.getByRole('group', { name: 'How are you arriving?' });
    const radios = within(group).getAllByRole('radio');
    expect(radios.map((radio) => radio.closest('label')?.textContent)).toEqual([...arrivals]);
    for (const radio of radios) expect(radio).not.toBeChecked();
  });

  it('is answered with the arrow keys as with a finger', async () => {
    render(<Arriving />);
    await userEvent.click(screen.getByRole('radio', { name: 'Low' }));
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'Even' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Low' })).not.toBeChecked();
  });
});

describe('Segmented', () => {
  it('gives back the value, not the words', async () => {
    const onChange = vi.fn<(value: 'device' | 'dark') => void>();
    render(
      <Segmented
        legend="Light"
        name="theme"
        options={[
          { value: 'device', label: 'Follow device' },
          { value: 'dark', label: 'Dark' },
        ]}
        value="device"
        onChange={onChange}
      />,
    );
    expect(screen.getByRole('radio', { name: 'Follow device' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('dark');
  });
});

describe('Switch', () => {
  it('is named by its label alone, described by its hint, and says what it becomes', async () => {
    const onChange = vi.fn<(checked: boolean) => void>();
    render(
      <Switch
        label="Let the sky change"
        hint="Off keeps today’s sky."
        checked
        onChange={onChange}
      />,
    );
    const control = screen.getByRole('switch', { name: 'Let the sky change' });
    expect(control).toBeChecked();
    expect(control).toHaveAccessibleDescription('Off keeps today’s sky.');
    await userEvent.click(screen.getByText('Let the sky change'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('StepBar', () => {
  it('says the place in words; its ticks are only for the eye', () => {
    const { container } = render(
      <StepBar
        back={{ address: '/path', name: 'Path' }}
        place="Stage III"
        position={4}
        total={9}
      />,
      { wrapper: MemoryRouter },
    );
    expect(screen.getByText('Page 4 of 9')).toBeVisible();
    const ticks = [...container.querySelectorAll<HTMLElement>('[data-tick]')];
    expect(ticks.map(({ dataset }) => dataset['tick'])).toEqual([
      'done',
      'done',
      'done',
      'now',
      'to-come',
      'to-come',
      'to-come',
      'to-come',
      'to-come',
    ]);
    expect(ticks[0]?.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  it('counts nothing where there is nothing to count', () => {
    render(<StepBar back={{ address: '/journal', name: 'Journal' }} place="Unsent letter" />, {
      wrapper: MemoryRouter,
    });
    expect(screen.getByRole('link', { name: 'Journal' })).toHaveAttribute('href', '/journal');
    expect(screen.queryByText(/^Page/)).not.toBeInTheDocument();
  });
});
