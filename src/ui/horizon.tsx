import { memo, useId } from 'react';
import { classNames } from './class-names';
import grain from './horizon-grain.png';
import {
  birds,
  farRidge,
  ground,
  house,
  middleRidge,
  mistBands,
  nearRidge,
  stars,
} from './horizon-drawing';
import { horizonView } from './horizon-view';
import styles from './horizon.module.css';
import { useTween } from './use-tween';
import { PartBoundary } from './part-boundary';

type HorizonProps = {
  /** From 0, deep night, to 6, morning; a change is shown as the sky moving. */
  progress: number;
  /** What the picture tells; without it the picture is decoration. */
  label?: string | undefined;
  tall?: boolean;
};

const skyMoves = 1600;

// The same at every hour, and most of the picture's elements: made once, so that a moving sky leaves them be.
const starField = stars.map(({ x, y, radius, opacity }) => (
  <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} opacity={opacity} />
));
const mistField = mistBands.map(([x, y, length]) => (
  <rect key={`${x} ${y}`} x={x} y={y} width={length} height="7.5" rx="3.75" />
));

/** The valley at this hour. Its nearest ground has the page's colour, so that the picture becomes paper. */
export function Horizon(props: HorizonProps) {
  return (
    <PartBoundary about={String(props.progress)}>
      <Picture {...props} />
    </PartBoundary>
  );
}

const Picture = memo(function Picture({ progress, label, tall = false }: HorizonProps) {
  const view = horizonView(useTween(progress, skyMoves));
  const id = useId();
  const paint = (name: string): string => `url(#${id}${name})`;
  const named =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };

  return (
    <div className={classNames(styles.sky, tall && styles.tall)}>
      <svg
        className={styles.picture}
        viewBox="-200 0 1600 420"
        preserveAspectRatio="xMidYMax slice"
        focusable="false"
        {...named}
      >
        <defs>
          <linearGradient id={`${id}sky`} x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor={view.sky.top} />
            <stop offset=".52" stopColor={view.sky.middle} />
            <stop offset=".82" stopColor={view.sky.low} />
          </linearGradient>
          <radialGradient id={`${id}glow`} cx=".5" cy=".5" r=".5">
            <stop offset="0" stopColor={view.glow.color} />
            <stop offset=".45" stopColor={view.glow.color} stopOpacity=".42" />
            <stop offset="1" stopColor={view.glow.color} stopOpacity="0" />
          </radialGradient>
          <linearGradient id={`${id}haze`} x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor={view.glow.color} stopOpacity="0" />
            <stop offset=".55" stopColor={view.glow.color} stopOpacity={view.haze} />
            <stop offset="1" stopColor={view.glow.color} stopOpacity={view.haze} />
          </linearGradient>
          <radialGradient id={`${id}lamp`}>
            <stop offset="0" stopColor="#ffd98a" stopOpacity=".55" />
            <stop offset="1" stopColor="#ffd98a" stopOpacity="0" />
          </radialGradient>
          <mask id={`${id}crescent`}>
            <rect width="60" height="60" fill="#fff" />
            <circle cx="40" cy="23" r="18" fill="#000" />
          </mask>
          <pattern id={`${id}grain`} width="96" height="96" patternUnits="userSpaceOnUse">
            <image href={grain} width="96" height="96" />
          </pattern>
        </defs>

        <rect x="-200" width="1600" height="420" fill={paint('sky')} />
        <g fill="#fff" opacity={view.stars}>
          {starField}
        </g>
        <g transform={`translate(${view.moon.x} ${view.moon.y})`} opacity={view.moon.opacity}>
          <circle cx="30" cy="30" r="19" fill="#f6efdc" mask={paint('crescent')} />
        </g>
        <ellipse
          cx="800"
          cy="318"
          rx="640"
          ry={view.glow.height}
          fill={paint('glow')}
          opacity={view.glow.opacity}
        />
        <g fill={view.mist.color} opacity={view.mist.opacity}>
          {mistField}
        </g>
        <g opacity={view.sun.opacity}>
          <circle cx={view.sun.x} cy={view.sun.y} r="92" fill={paint('glow')} opacity=".8" />
          <circle cx={view.sun.x} cy={view.sun.y} r="31" fill={view.sun.color} />
        </g>
        <path fill={view.far} d={farRidge} />
        <rect x="-200" y="236" width="1600" height="184" fill={paint('haze')} />
        <path fill={view.middle} d={middleRidge} />
        <path fill={view.middle} d={house} />
        <rect x="-200" y="300" width="1600" height="120" fill={paint('haze')} />
        <path fill={view.near} d={nearRidge} />
        <path className={styles.birds} stroke={view.near} opacity={view.birds} d={birds} />
        <rect className={styles.grain} x="-200" width="1600" height="420" fill={paint('grain')} />
        <rect className={styles.dim} x="-200" width="1600" height="420" />
        {/* Above the dim: at night it is the one light in the valley. */}
        <g opacity={view.lamp}>
          <circle cx="617" cy="287" r="26" fill={paint('lamp')} />
          <rect x="613.6" y="283" width="6.8" height="7.6" rx=".6" fill="#ffd98a" />
        </g>
        <path className={styles.ground} d={ground} />
      </svg>
    </div>
  );
});
