/** The time zones there are to choose from, and whether the device tells its own. */

/** The zone this device says it is in. */
export const zoneOfDevice = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const noPlace = /^(?:UTC|UCT|GMT|Zulu|Etc\/.*|Atlantic\/Reykjavik)$/u;

/** Whether a zone says nothing of where somebody is: a browser that hides it may say Iceland. */
export const saysNoPlace = (zone: string): boolean => noPlace.test(zone);
