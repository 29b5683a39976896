import { useEffect, useRef, useState } from 'react';

const easeInOut = (part: number): number => part * part * (3 - 2 * part);

/** Follows `target` over `duration` ms; at once where the person asked for less motion. */
export function useTween(target: number, duration: number): number {
  const [shown, setShown] = useState(target);
  const from = useRef(target);

  useEffect(() => {
    const start = from.current;
    if (start === target) return undefined;
    const isStill =
      typeof matchMedia !== 'function' || matchMedia('(prefers-reduced-motion: reduce)').matches;
    let frame = 0;
    let startedAt: number | undefined;
    const step = (now: number): void => {
      startedAt ??= now;
      const part = isStill ? 1 : Math.min(1, (now - startedAt) / duration);
      // Kept outside the state too, so that a change half-way goes on from what is seen.
      from.current = part === 1 ? target : start + (target - start) * easeInOut(part);
      setShown(from.current);
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [target, duration]);

  return shown;
}
