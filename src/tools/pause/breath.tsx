import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import styles from './breath.module.css';

/** How long each half of a breath takes, in ms; the moon's transitions last as long. */
const lengths = { in: 4000, out: 6000 } as const;
const words = { in: 'Breathe in', out: 'Breathe out, slowly' } as const;

type Half = keyof typeof lengths;

/** A minute, in ms: six whole breaths, and whoever wants more begins again. */
const minute = 60_000;

type BreathProps = {
  isOn: boolean;
  onMinute: () => void;
  /** Said where the breathing has stopped. */
  restWords: string;
  /** Between the picture and its words. */
  children: ReactNode;
};

/** A moon over a tide to breathe with. With reduced motion it stands still and the words alone change. */
export function Breath({ isOn, onMinute, restWords, children }: BreathProps) {
  const [half, setHalf] = useState<Half | null>(null);

  useEffect(() => {
    if (!isOn) return undefined;
    // Drawn small once, so that the first breath in can be seen to grow.
    const next = (): void => setHalf(half === 'in' ? 'out' : 'in');
    const turning = setTimeout(next, half === null ? 50 : lengths[half]);
    return () => clearTimeout(turning);
  }, [isOn, half]);

  const onEnd = useEffectEvent(onMinute);
  useEffect(() => {
    if (!isOn) return undefined;
    const ending = setTimeout(() => {
      setHalf(null);
      onEnd();
    }, minute);
    return () => clearTimeout(ending);
  }, [isOn]);

  return (
    <div className={styles.breath}>
      <Moon half={isOn ? half : null} />
      {children}
      <p className={styles.words}>{isOn ? words[half ?? 'in'] : restWords}</p>
    </div>
  );
}

function Moon({ half }: { half: Half | null }) {
  return (
    <svg
      className={styles.picture}
      viewBox="0 0 320 220"
      data-half={half ?? 'still'}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <radialGradient id="moon-glow">
          <stop offset="0" stopColor="#f6efdc" stopOpacity=".34" />
          <stop offset="1" stopColor="#f6efdc" stopOpacity="0" />
        </radialGradient>
        <linearGradient id="tide" x1="0" y1="158" x2="0" y2="214" gradientUnits="userSpaceOnUse">
          <stop offset="0" stopColor="#2d4a74" stopOpacity=".62" />
          <stop offset="1" stopColor="#2d4a74" stopOpacity="0" />
        </linearGradient>
        <linearGradient id="tide-ends">
          <stop offset="0" stopColor="#fff" stopOpacity="0" />
          <stop offset=".3" stopColor="#fff" />
          <stop offset=".7" stopColor="#fff" />
          <stop offset="1" stopColor="#fff" stopOpacity="0" />
        </linearGradient>
        <mask id="tide-mask">
          <rect y="140" width="320" height="80" fill="url(#tide-ends)" />
        </mask>
        <mask id="crescent">
          <rect width="320" height="220" fill="#fff" />
          <circle cx="196" cy="68" r="46" fill="#000" />
        </mask>
      </defs>
      <g className={styles.moon}>
        <circle cx="160" cy="92" r="92" fill="url(#moon-glow)" />
        <circle cx="160" cy="92" r="50" fill="#f3ecd9" mask="url(#crescent)" />
      </g>
      <g mask="url(#tide-mask)" fill="url(#tide)">
        <path
          className={styles.tide}
          d="M0 176c40 0 52-16 80-16s40 16 80 16 52-16 80-16 40 16 80 16v44H0Z"
        />
        <path d="M0 192c36-4 60-14 96-12 40 2 60 16 104 14 40-2 70-14 120-8v34H0Z" />
      </g>
    </svg>
  );
}
