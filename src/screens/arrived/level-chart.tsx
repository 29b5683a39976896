import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { dayNumber } from '@/journal/calendar-day';
import { runsOf, type Reading } from '@/journal/over-time';
import type { SunWords } from '@/journal/suns';
import { wallTime } from '@/journal/zone';
import styles from './level-chart.module.css';

/** The calendar days a picture shows, by their numbers, both with it. */
export type DaysShown = { first: number; last: number };

type LevelChartProps = {
  readings: readonly Reading[];
  /** What the five levels are called, the lowest first. */
  words: SunWords;
  days: DaysShown;
  /** Each reading stands for itself: what happened now and then has no line from one to the next. */
  apart?: boolean;
};

const dayLength = 86_400_000;
const levels = ['1', '2', '3', '4', '5'] as const;

/**
 * What was said, at its time, as one of five words. The sentence and the table beside it say the same,
 * so that the drawing itself is not read out. It is stretched to the room there is; strokes are not, and
 * a dot is a stroke of no length.
 */
export function LevelChart({ readings, words, days, apart = false }: LevelChartProps) {
  const x = scaleLinear([days.first * dayLength, (days.last + 1) * dayLength], [0, 100]);
  const y = scalePoint(levels, [100, 0]).padding(0.5);
  const heightOf = (level: number): number => y(levels[level - 1] ?? '1') ?? 0;
  const placeOf = ({ when }: Reading): number => x(wallTime(when));
  const draw = line<Reading>(placeOf, ({ level }) => heightOf(level)).digits(2);
  const after = readings.flatMap(({ when, level, after: later }) =>
    later === undefined ? [] : [{ at: round(x(wallTime(when))), level, later }],
  );
  return (
    <div className={styles.chart} aria-hidden="true">
      <div className={styles.words}>
        {words.toReversed().map((word) => (
          <span key={word}>{word}</span>
        ))}
      </div>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
        <path
          className={styles.ground}
          d={levels.map((level) => `M0 ${y(level) ?? 0}H100`).join('')}
        />
        {apart ? null : (
          <path
            className={styles.line}
            d={runsOf(readings)
              .map((run) => draw(run))
              .join('')}
          />
        )}
        <path
          className={styles.line}
          d={after
            .map(({ at, level, later }) => `M${at} ${heightOf(level)}V${heightOf(later)}`)
            .join('')}
        />
        <path
          className={styles.dot}
          d={dots(readings.map((one) => [placeOf(one), heightOf(one.level)]))}
        />
        <path
          className={styles.dot}
          d={dots(after.map(({ at, later }) => [at, heightOf(later)]))}
        />
        <path
          className={styles.hole}
          d={dots(after.map(({ at, later }) => [at, heightOf(later)]))}
        />
      </svg>
    </div>
  );
}

const round = (place: number): number => Math.round(place * 100) / 100;

const dots = (places: readonly (readonly [x: number, y: number])[]): string =>
  places.map(([x, y]) => `M${round(x)} ${y}h0`).join('');

/** The days that hold all of these; null where there are none. */
export function daysShown(readings: readonly Reading[]): DaysShown | null {
  const days = readings.map(({ when }) => dayNumber(when)).toSorted((one, other) => one - other);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
