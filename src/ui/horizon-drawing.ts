import { t } from '@lingui/core/macro';
type Point = readonly [x: number, y: number];

const tenth = (value: number): number => Math.round(value * 10) / 10;
const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** A line through a few points, smoothed as a Catmull-Rom spline and closed below the picture. */
function ridge(points: readonly Point[]): string {
  let path = '';
  points.forEach((point, index) => {
    if (index === 0) path += `M${point[0]} ${point[1]}`;
    const end = points[index + 1];
    if (end === undefined) return;
    const before = points[index - 1] ?? point;
    const after = points[index + 2] ?? end;
    const leaving = `${tenth(point[0] + (end[0] - before[0]) / 6)} ${tenth(point[1] + (end[1] - before[1]) / 6)}`;
    const arriving = `${tenth(end[0] - (after[0] - point[0]) / 6)} ${tenth(end[1] - (after[1] - point[1]) / 6)}`;
    path += `C${leaving} ${arriving} ${end[0]} ${end[1]}`;
  });
  return `${path}V430H-230Z`;
}

export const farRidge = ridge([
  [-230, 296],
  [-160, 272],
  [-100, 284],
  [-40, 308],
  [20, 306],
  [100, 272],
  [170, 280],
  [232, 262],
  [300, 222],
  [362, 246],
  [440, 280],
  [540, 274],
  [610, 252],
  [668, 222],
  [722, 194],
  [770, 206],
  [830, 234],
  [890, 268],
  [950, 292],
  [1020, 286],
  [1100, 304],
  [1180, 276],
  [1260, 290],
  [1340, 268],
  [1430, 292],
]);

export const middleRidge = ridge([
  [-230, 330],
  [-120, 344],
  [0, 346],
  [120, 316],
  [230, 324],
  [330, 330],
  [450, 312],
  [560, 300],
  [660, 298],
  [760, 320],
  [860, 314],
  [960, 300],
  [1080, 316],
  [1200, 322],
  [1310, 304],
  [1430, 326],
]);

export const nearRidge = ridge([
  [-230, 352],
  [-100, 376],
  [40, 368],
  [170, 346],
  [270, 342],
  [400, 358],
  [520, 374],
  [640, 366],
  [760, 346],
  [860, 336],
  [980, 350],
  [1100, 370],
  [1220, 364],
  [1330, 346],
  [1430, 360],
]);

export const ground = ridge([
  [-230, 388],
  [-80, 398],
  [80, 402],
  [240, 396],
  [400, 382],
  [560, 382],
  [720, 398],
  [880, 408],
  [1040, 402],
  [1200, 390],
  [1330, 394],
  [1430, 402],
]);

/** Walls and roof, chimney, three cypresses. */
export const house = [
  'M604 297v-17l13-9 13 9v17Z',
  'M622 276v-8h4v10Z',
  t`M586 301c-4-9-3-19 1-27 4 8 5 18 1 27Zm-12 3c-3-7-3-15 1-22 3 7 4 15 1 22Zm78-4c-4-10-3-21 1-30 4 9 5 20 1 30Z`,
].join('');

export const birds = 'm486 150 7-6 7 6m10-17 6-5 6 5m-48-2 5-4 5 4';

/** Mist in stepped pairs, as in a woodblock print. */
export const mistBands: readonly (readonly [x: number, y: number, length: number])[] = [
  [30, 188, 236],
  [84, 195.5, 236],
  [-10, 203, 150],
  [690, 150, 214],
  [742, 157.5, 288],
  [846, 165, 120],
  [404, 258, 120],
  [436, 265.5, 166],
  [930, 222, 190],
  [884, 229.5, 150],
  [-170, 142, 180],
  [-120, 149.5, 120],
  [1190, 126, 170],
  [1236, 133.5, 120],
  [520, 108, 96],
  [548, 115.5, 120],
];

type Star = { x: number; y: number; radius: number; opacity: number };

/** Seeded, so it is the same sky every night. */
export const stars: readonly Star[] = (() => {
  let seed = 20260314;
  const random = (): number => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  return Array.from({ length: 112 }, () => ({
    x: hundredth(random() * 1600 - 200),
    y: hundredth(random() ** 1.25 * 250),
    radius: hundredth(0.55 + random() * 1.05),
    opacity: hundredth(0.35 + random() * 0.65),
  }));
})();
