import { describe, expect, it } from 'vitest';
import { stars } from '@/ui/horizon-drawing';
import { horizonView } from '@/ui/horizon-view';

const channels = (hex: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));

describe('the horizon', () => {
  it('is deep night at the start: stars, a moon, a lit window, and no sun', () => {
    expect(horizonView(0)).toMatchObject({
      sky: { top: '#0c162d', middle: '#12223d', low: '#1d364f' },
      stars: 1,
      moon: { opacity: 1 },
      lamp: 1,
      sun: { opacity: 0 },
    });
  });

  it('is morning at the end, with the sun above the peak', () => {
    expect(horizonView(6)).toMatchObject({
      sky: { top: '#97bfda', middle: '#e3ddc5', low: '#fcf0cc' },
      stars: 0,
      moon: { opacity: 0 },
      lamp: 0,
      sun: { opacity: 1, x: 722, y: 150 },
    });
  });

  it('has no leap anywhere on the way', () => {
    for (let progress = 0; progress < 6; progress += 0.01) {
      const before = horizonView(progress);
      const after = horizonView(progress + 0.01);
      for (const band of ['top', 'middle', 'low'] as const) {
        const [from, to] = [channels(before.sky[band]), channels(after.sky[band])];
        const leap = Math.max(...from.map((value, index) => Math.abs(value - (to[index] ?? 0))));
        expect(leap, `${band} at ${progress}`).toBeLessThanOrEqual(3);
      }
      expect(Math.abs(before.sun.y - after.sun.y), `sun at ${progress}`).toBeLessThan(1.5);
    }
  });

  it.each([
    [-1, 0],
    [7, 6],
    [Number.NaN, 0],
  ])('shows %d as %d', (given, shown) => {
    expect(horizonView(given)).toEqual(horizonView(shown));
  });

  it('has the same stars every night', () => {
    expect(stars).toHaveLength(112);
    expect(stars[0]).toEqual({ x: 71.89, y: 4.72, radius: 0.99, opacity: 0.91 });
  });
});
