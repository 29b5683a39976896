import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Horizon } from '@/ui/horizon';
import { horizonView } from '@/ui/horizon-view';

const lessMotion = (isAsked: boolean): void => {
  vi.stubGlobal('matchMedia', () => ({ matches: isAsked }));
};
const skyTop = (container: HTMLElement): string | null =>
  container.querySelector('linearGradient stop')?.getAttribute('stop-color') ?? null;
const frames = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));

describe('Horizon', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is a picture with a name where it tells something, and hidden where it does not', () => {
    const { rerender, container } = render(<Horizon progress={2} label="The sky before light." />);
    expect(screen.getByRole('img', { name: 'The sky before light.' })).toBeVisible();
    rerender(<Horizon progress={2} />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });

  it('shares no id with another horizon, and points only to its own', () => {
    const { container } = render(
      <>
        <Horizon progress={1} />
        <Horizon progress={5} />
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const [first, second] = [...container.querySelectorAll('svg')];
    for (const picture of [first, second]) {
      const own = [...(picture?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
      const meant = [...(picture?.outerHTML ?? '').matchAll(/url\(#([^)]+)\)/g)].map(
        ([, id]) => id,
      );
      expect(meant.length).toBeGreaterThan(0);
      for (const id of meant) expect(own).toContain(id);
    }
  });

  it('moves the sky over 1.6 seconds when a stage is written', () => {
    lessMotion(false);
    const { container, rerender } = render(<Horizon progress={0} />);
    rerender(<Horizon progress={1} />);
    frames(800);
    expect(skyTop(container)).not.toBe(horizonView(0).sky.top);
    expect(skyTop(container)).not.toBe(horizonView(1).sky.top);
    frames(900);
    expect(skyTop(container)).toBe(horizonView(1).sky.top);
  });

  it('is there at once for somebody who asked for less motion', () => {
    lessMotion(true);
    const { container, rerender } = render(<Horizon progress={0} />);
    rerender(<Horizon progress={1} />);
    frames(20);
    expect(skyTop(container)).toBe(horizonView(1).sky.top);
  });
});
