import { t } from '@lingui/core/macro';
import type { Oklch } from './oklab';

/** One value for each hour: 0 before the first stage is written, 6 after the last. */
export type PerHour<T> = readonly [T, T, T, T, T, T, T];

export type HourOfSky = {
  name: string;
  /** The colour of the sky at the top, in the middle and above the hills. */
  sky: readonly [top: Oklch, middle: Oklch, low: Oklch];
};

/** The low and middle colours are also the tokens --hour-n and --hour-n-top. */
export const HOURS: PerHour<HourOfSky> = [
  {
    name: t`Deep night`,
    sky: [
      [0.205, 0.048, 264],
      [0.255, 0.055, 260],
      [0.325, 0.055, 250],
    ],
  },
  {
    name: t`Small hours`,
    sky: [
      [0.235, 0.052, 263],
      [0.315, 0.06, 256],
      [0.43, 0.06, 238],
    ],
  },
  {
    name: t`Before light`,
    sky: [
      [0.285, 0.056, 262],
      [0.405, 0.058, 252],
      [0.575, 0.05, 232],
    ],
  },
  {
    name: t`First light`,
    sky: [
      [0.36, 0.056, 258],
      [0.525, 0.045, 258],
      [0.785, 0.068, 48],
    ],
  },
  {
    name: t`Daybreak`,
    sky: [
      [0.485, 0.056, 250],
      [0.715, 0.046, 15],
      [0.865, 0.085, 60],
    ],
  },
  {
    name: t`Sunrise`,
    sky: [
      [0.65, 0.054, 242],
      [0.835, 0.05, 45],
      [0.92, 0.085, 80],
    ],
  },
  {
    name: t`Morning`,
    sky: [
      [0.785, 0.058, 238],
      [0.895, 0.032, 95],
      [0.955, 0.048, 92],
    ],
  },
];
