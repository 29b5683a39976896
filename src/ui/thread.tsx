import { useId, type ReactNode } from 'react';
import styles from './thread.module.css';

type ThreadPoint = { at: number; value: number };
type ThreadLine = { name: string; points: readonly ThreadPoint[] };

type ThreadProps = {
  /** One line, or two that are told apart by dashes and by open dots, never by colour alone. */
  lines: readonly [ThreadLine] | readonly [ThreadLine, ThreadLine];
  lowest: number;
  highest: number;
  /** The picture as a sentence. */
  words: string;
  caption: ReactNode;
};

const width = 600;
const height = 150;
const margin = 10;

/** Values over time as thin lines: no scale to beat, no average, no colour for good or bad. */
export function Thread({ lines, lowest, highest, words, caption }: ThreadProps) {
  const id = useId();
  const times = lines.flatMap(({ points }) => points.map(({ at }) => at));
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  const placeOf = ({ at, value }: ThreadPoint): [x: number, y: number] => [
    margin + (span === 0 ? 0.5 : (at - first) / span) * (width - 2 * margin),
    height - margin - ((value - lowest) / (highest - lowest)) * (height - 2 * margin),
  ];
  return (
    <figure className={styles.thread}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing of one's own data cannot be an img element. */}
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
        <title id={id}>{words}</title>
        <path className={styles.middle} d={`M0 ${height / 2}H${width}`} />
        {lines.map(({ name, points }, place) => (
          <g key={name} className={place === 0 ? styles.first : styles.second}>
            <path d={points.map(placeOf).map(segment).join('')} />
            {points.map((point) => {
              const [x, y] = placeOf(point);
              return <circle key={point.at} cx={round(x)} cy={round(y)} r="4" />;
            })}
          </g>
        ))}
      </svg>
      {lines.length === 1 ? null : (
        <p className={styles.key} aria-hidden="true">
          {lines.map(({ name }, place) => (
            <span key={name} className={place === 0 ? styles.first : styles.second}>
              <svg viewBox="0 0 36 12">
                <path d="M0 6h36" />
                <circle cx="18" cy="6" r="4" />
              </svg>
              <span>{name}</span>
            </span>
          ))}
        </p>
      )}
      <figcaption className="meta">{caption}</figcaption>
    </figure>
  );
}

const round = (place: number): number => Math.round(place * 10) / 10;

const segment = ([x, y]: readonly [number, number], index: number): string =>
  `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`;
