/** Looking for rare losses: `npm test` does a little of each, `npm run test:deep` a great deal more. */
export const hunts = {
  SCHEDULES: {
    of: 'schedules of faults with two homes, and as many with localStorage alone',
    here: 750,
    deep: 200_000,
  },
  SEALED: {
    of: 'the same in a journal that is locked, where the lock is turned on, off and changed too',
    here: 750,
    deep: 50_000,
  },
  MUTATIONS: { of: 'mutated backups', here: 600, deep: 100_000 },
  KILLS: { of: 'kills of the browser while somebody types', here: 3, deep: 500 },
  TRIALS: {
    of: 'kills right after a promise, and right after everything was deleted',
    here: 1,
    deep: 50,
  },
  HANDS: {
    of: 'addresses walked with a translator in the page, and half of those with fields with an extension in it',
    here: 6,
    deep: 96,
  },
  LOOKS: {
    of: 'looks at a screen (one at each address): a phone, a narrow one and a desk, in the light and in the dark; text of twice its size in half as many',
    here: 2,
    deep: 6,
  },
  WALKS: {
    of: 'stages of the guide answered page by page, and found again after the browser was closed',
    here: 2,
    deep: 8,
  },
  CUTS: {
    of: 'lengths after which the line between two devices is cut, up and down',
    here: 4,
    deep: 7,
  },
  SYNC_SEEDS: {
    of: 'runs of three devices in step through a server that fails and lies, 360 edits each',
    here: 48,
    deep: 2_000,
  },
  SECONDS: { of: 'seconds of two tabs typing at once', here: 5, deep: 1_200 },
} as const satisfies Record<string, { of: string; here: number; deep: number }>;

export type HuntName = keyof typeof hunts;

/** Whether this is `npm run test:deep`. */
export const isDeep = process.env['DEEP'] !== undefined;

/** How much of a hunt to do: what the environment asks for by its name, or what is usual here. */
export function sizeOf(name: HuntName): number {
  return Number(process.env[name] ?? hunts[name][isDeep ? 'deep' : 'here']);
}
