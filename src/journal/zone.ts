/**
 * The clock on the wall: what a moment is called where it was taken, and where it is read. A moment is
 * ms since 1970; the time on a wall is told as the ms at which a clock in UTC would show the same, so
 * that it can be read by the UTC getters of a date.
 */

/** A moment, with the offset of the place it was taken in where that is known (minutes east of UTC). */
export type Moment = number | { at: number; offset?: number | undefined };

const minute = 60_000;
const day = 86_400_000;
/** The furthest moment a date can be. */
const furthest = 8_640_000_000_000_000;

/** No place is further from UTC than this, in minutes. */
const furthestEast = 18 * 60;

const within = (ms: number): number => Math.max(-furthest, Math.min(furthest, ms));

const inZone = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });

/** The zone the person chose in its own words, and how to ask its offset; null as the device has it. */
let chosen: { zone: string; format: Intl.DateTimeFormat } | null = null;

/** Whether this browser knows a zone of that name, such as 'Europe/Berlin'. */
export function isZone(zone: string): boolean {
  try {
    return inZone(zone).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * From here on days and hours are those of this zone, for the whole page; null, or a name that this
 * browser doesn't know, stands for what the device says.
 */
export function chooseZone(zone: string | null): void {
  if (zone === (chosen?.zone ?? null)) return;
  chosen = zone === null || !isZone(zone) ? null : { zone, format: inZone(zone) };
}

const longOffset = /^GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/u;

function chosenOffset(format: Intl.DateTimeFormat, at: number): number {
  const said = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = longOffset.exec(said) ?? [];
  const east = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  return sign === '-' ? -east : east;
}

/** Minutes east of UTC at a moment (ms), where the person is. */
export function offsetAt(at: number): number {
  const when = within(at);
  if (chosen !== null) return chosenOffset(chosen.format, when);
  // Without the plus zero UTC would be minus zero.
  return 0 - new Date(when).getTimezoneOffset();
}

/** Zones asked for by name, such as those that other programs noted. */
const named = new Map<string, Intl.DateTimeFormat | null>();
const mostNamed = 1000;

/** Minutes east of UTC at a moment (ms) in the zone of that name; undefined where this browser knows none. */
export function offsetIn(zone: string, at: number): number | undefined {
  if (!named.has(zone)) {
    if (named.size >= mostNamed) named.clear();
    named.set(zone, isZone(zone) ? inZone(zone) : null);
  }
  const format = named.get(zone) ?? null;
  return format === null ? undefined : chosenOffset(format, within(at));
}

/** What the wall showed where a moment was taken; without an offset, where the person is now. */
export function wallTime(moment: Moment): number {
  const { at, offset } = typeof moment === 'number' ? { at: moment, offset: undefined } : moment;
  const isKnown = offset !== undefined && Math.abs(offset) <= furthestEast;
  return within(within(at) + (isKnown ? offset : offsetAt(at)) * minute);
}

/** The moment at which a wall shows this time, by the offset (minutes) that `offsetOf` says of each moment. */
function momentBy(offsetOf: (at: number) => number, wall: number): number {
  const [before, after] = [
    wall - offsetOf(wall - day) * minute,
    wall - offsetOf(wall + day) * minute,
  ];
  const isShownAt = (at: number): boolean => within(within(at) + offsetOf(at) * minute) === wall;
  if (isShownAt(before)) return before;
  return isShownAt(after) ? after : before;
}

/**
 * The moment at which the person's own wall shows this time. One that is there twice is its first;
 * one that a clock change leaves out is as much later as the clock was put on.
 */
export const momentAt = (wall: number): number => momentBy(offsetAt, wall);

/** The same in the zone of that name; undefined where this browser knows none. */
export function momentIn(zone: string, wall: number): number | undefined {
  if (offsetIn(zone, wall) === undefined) return undefined;
  return momentBy((at) => offsetIn(zone, at) ?? 0, wall);
}

/** The hour on the wall, 0 to 23. */
export const hourAt = (moment: Moment): number => new Date(wallTime(moment)).getUTCHours();
