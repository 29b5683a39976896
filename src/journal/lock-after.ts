/** After how many minutes without a sign of anybody the journal locks; 'leave' as soon as its tab is left. */
export const lockAfterChoices = [1, 5, 15, 'leave'] as const;

export type LockAfter = (typeof lockAfterChoices)[number];

const minute = 60_000;
/** Who chose to lock on leaving may still walk away from an open page. */
const longest = 15;

/** How long (ms) the page may stand open with nobody at it. */
export const idleLimit = (choice: LockAfter): number =>
  (choice === 'leave' ? longest : choice) * minute;
