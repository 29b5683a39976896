import { t } from '@lingui/core/macro';
import { useEffect, useEffectEvent, useState, type CSSProperties, type ReactNode } from 'react';
import { useIsShown } from '@/ui/use-is-shown';
import styles from './breath.module.css';

/** How long each half of a breath takes, in ms; the moon's transitions last as long. */
const lengths = { in: 4000, out: 6000 } as const;
const words = { in: t`Breathe in`, out: t`Breathe out, slowly` } as const;

type Half = keyof typeof lengths;

/** So many places the moon takes in half a breath: enough for something so slow, and a tenth of a full rate. */
const places = 24;

/** A sway that begins and ends gently, one place after another, as a timing function of CSS. */
const easing = `linear(${Array.from({ length: places + 1 }, (_, place) => {
  const moved = (1 - Math.cos((Math.PI * place) / places)) / 2;
  const [from, to] = [place, place + 1].map((one) => ((100 * one) / (places + 1)).toFixed(2));
  return `${moved.toFixed(4)} ${from}% ${to}%`;
}).join(', ')})`;

/** A minute, in ms: six whole breaths, and whoever wants more begins again. */
const minute = 60_000;

const paced: CSSProperties & Record<'--places', string> = { '--places': easing };

type BreathProps = {
  isOn: boolean;
  onMinute: () => void;
  /** Said where the breathing has stopped. */
  restWords: string;
  /** Between the picture and its words. */
  children: ReactNode;
};

/** A moon over a tide to breathe with. With reduced motion it stands still and the words alone change. */
export function Breath({ isOn: isWanted, onMinute, restWords, children }: BreathProps) {
  const isShown = useIsShown();
  const isOn = isShown && isWanted;
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
      <Moon half={isShown ? (isOn ? half : null) : 'unseen'} />
      {children}
      <p className={styles.words}>{isWanted ? words[half ?? 'in'] : restWords}</p>
    </div>
  );
}

/** In three drawings, of which two are moved about: what is drawn once is never drawn again. */
function Moon({ half }: { half: Half | 'unseen' | null }) {
  return (
    <div className={styles.picture} style={paced} data-half={half ?? 'still'} aria-hidden="true">
      <svg className={styles.moon} viewBox="68 0 184 184" focusable="false">
        <defs>
          <radialGradient id="moon-glow">
            <stop offset="0" stopColor="#f6efdc" stopOpacity=".34" />
            <stop offset="1" stopColor="#f6efdc" stopOpacity="0" />
          </radialGradient>
          <mask id="crescent">
            <rect x="68" width="184" height="184" fill="#fff" />
            <circle cx="196" cy="68" r="46" fill="#000" />
          </mask>
        </defs>
        <circle cx="160" cy="92" r="92" fill="url(#moon-glow)" />
        <circle cx="160" cy="92" r="50" fill="#f3ecd9" mask="url(#crescent)" />
      </svg>
      <Wave name="far" path="M0 176c40 0 52-16 80-16s40 16 80 16 52-16 80-16 40 16 80 16v44H0Z" />
      <Wave name="near" path="M0 192c36-4 60-14 96-12 40 2 60 16 104 14 40-2 70-14 120-8v34H0Z" />
    </div>
  );
}

function Wave({ name, path }: { name: 'far' | 'near'; path: string }) {
  return (
    <svg className={styles[name]} viewBox="0 156 320 64" focusable="false">
      <defs>
        <linearGradient
          id={`${name}-tide`}
          x1="0"
          y1="158"
          x2="0"
          y2="214"
          gradientUnits="userSpaceOnUse"
        >
          <stop offset="0" stopColor="#2d4a74" stopOpacity=".62" />
          <stop offset="1" stopColor="#2d4a74" stopOpacity="0" />
        </linearGradient>
        <linearGradient id={`${name}-ends`}>
          <stop offset="0" stopColor="#fff" stopOpacity="0" />
          <stop offset=".3" stopColor="#fff" />
          <stop offset=".7" stopColor="#fff" />
          <stop offset="1" stopColor="#fff" stopOpacity="0" />
        </linearGradient>
        <mask id={`${name}-mask`}>
          <rect y="140" width="320" height="80" fill={`url(#${name}-ends)`} />
        </mask>
      </defs>
      <path d={path} fill={`url(#${name}-tide)`} mask={`url(#${name}-mask)`} />
    </svg>
  );
}
