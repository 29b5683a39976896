/** How a journal came to begin anew; kept with the address for the screen that says so. */
export type Started = {
  /** Pages that a backup brought; null where everything was deleted. */
  restored: number | null;
  /** Whether both places were looked at again. */
  isVerified: boolean;
  /** Whether it was kept in step with another device. */
  wasPaired: boolean;
};

/** What stands beside an address may be anything. */
export function startedIn(state: unknown): Started | null {
  if (typeof state !== 'object' || state === null) return null;
  const { restored, isVerified, wasPaired } = state as Partial<Record<keyof Started, unknown>>;
  if (typeof isVerified !== 'boolean') return null;
  return {
    restored: typeof restored === 'number' ? restored : null,
    isVerified,
    wasPaired: wasPaired === true,
  };
}
