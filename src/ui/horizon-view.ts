import type { HourOfSky, PerHour } from './hours';
import { HOURS } from './hours';
import type { Oklch } from './oklab';
import { mixToHex } from './oklab';

const far: PerHour<Oklch> = [
  [0.245, 0.045, 258],
  [0.285, 0.05, 252],
  [0.37, 0.05, 246],
  [0.485, 0.046, 262],
  [0.635, 0.044, 355],
  [0.765, 0.045, 25],
  [0.83, 0.035, 225],
];
const middle: PerHour<Oklch> = [
  [0.205, 0.04, 260],
  [0.235, 0.045, 256],
  [0.295, 0.047, 252],
  [0.385, 0.044, 264],
  [0.515, 0.046, 358],
  [0.635, 0.05, 20],
  [0.74, 0.042, 165],
];
const near: PerHour<Oklch> = [
  [0.16, 0.032, 262],
  [0.18, 0.036, 260],
  [0.225, 0.04, 256],
  [0.285, 0.04, 264],
  [0.385, 0.042, 5],
  [0.475, 0.048, 18],
  [0.575, 0.058, 135],
];
const mist: PerHour<Oklch> = [
  [0.3, 0.045, 258],
  [0.36, 0.05, 254],
  [0.5, 0.045, 250],
  [0.76, 0.065, 35],
  [0.89, 0.07, 45],
  [0.95, 0.05, 65],
  [0.985, 0.015, 90],
];
const glow: PerHour<Oklch> = [
  [0.4, 0.05, 245],
  [0.47, 0.055, 240],
  [0.64, 0.042, 238],
  [0.86, 0.082, 52],
  [0.92, 0.095, 68],
  [0.96, 0.085, 83],
  [0.985, 0.05, 95],
];
const sun: PerHour<Oklch> = [
  [0.9, 0.1, 75],
  [0.9, 0.1, 75],
  [0.9, 0.1, 75],
  [0.88, 0.12, 62],
  [0.89, 0.125, 66],
  [0.93, 0.115, 80],
  [0.975, 0.075, 95],
];
/** At the last hour the sun stands over the peak of the far ridge, and the picture is the logo. */
const sunX: PerHour<number> = [880, 880, 880, 870, 856, 826, 722];
const sunY: PerHour<number> = [430, 430, 400, 350, 300, 236, 150];

const lerp = (from: number, to: number, part: number): number => from + (to - from) * part;

function smooth(from: number, to: number, at: number): number {
  const part = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return part * part * (3 - 2 * part);
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The keys before and after `p` (0 to 6), and how far it is between them. */
function around<T>(keys: PerHour<T>, p: number): [before: T, after: T, part: number] {
  const hour = Math.min(5, Math.floor(p));
  return [keys[hour] ?? keys[0], keys[hour + 1] ?? keys[6], p - hour];
}

/** Where the sky stands at `progress`, from 0 (deep night) to 6 (morning); outside that it is the nearer end. */
export function horizonView(progress: number) {
  const p = Math.min(6, Math.max(0, Number.isFinite(progress) ? progress : 0));
  const color = (keys: PerHour<Oklch>): string => mixToHex(...around(keys, p));
  const band = (pick: (hour: HourOfSky) => Oklch): string => {
    const [before, after, part] = around(HOURS, p);
    return mixToHex(pick(before), pick(after), part);
  };
  const place = (keys: PerHour<number>): number => rounded(lerp(...around(keys, p)));

  return {
    sky: {
      top: band(({ sky }) => sky[0]),
      middle: band(({ sky }) => sky[1]),
      low: band(({ sky }) => sky[2]),
    },
    far: color(far),
    middle: color(middle),
    near: color(near),
    glow: {
      color: color(glow),
      opacity: rounded(lerp(0.34, 0.95, smooth(0.6, 3.6, p)) * lerp(1, 0.72, smooth(5, 6, p))),
      height: rounded(lerp(96, 190, smooth(1, 4.5, p))),
    },
    haze: rounded(lerp(0.1, 0.46, p / 6)),
    mist: { color: color(mist), opacity: rounded(lerp(0.42, 0.75, smooth(1, 4, p))) },
    stars: rounded(1 - smooth(1.6, 3.7, p)),
    moon: {
      x: rounded(lerp(452, 372, p / 4.5) - 30),
      y: rounded(lerp(158, 240, smooth(0, 5, p)) - 30),
      opacity: rounded(1 - smooth(2.6, 4.6, p)),
    },
    sun: {
      x: place(sunX),
      y: place(sunY),
      color: color(sun),
      opacity: rounded(smooth(3.4, 4.3, p)),
    },
    birds: rounded(smooth(4.8, 5.6, p) * 0.8),
    /** The lit window, less needed as the day comes. */
    lamp: rounded(1 - smooth(4, 5.4, p)),
  };
}
