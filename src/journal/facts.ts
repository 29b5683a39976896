/**
 * The small facts of a journal: settings, days, how far something has come. Every name there is stands
 * here with what it may hold, what counts where it holds nothing or something else, and what becomes
 * of two that were written apart. Names and values are stored: neither is ever changed.
 *
 * The values are a handful of plain kinds, so a guard each says it; a schema library would say no more.
 */
import { isDay } from './calendar-day';
import { isTime } from './elapsed';
import { lockAfterChoices } from './lock-after';
import { safetyAnswers, type SafetyQuestionId } from './safety-questions';

export type FactValue = string | number | boolean | null;

/** The facts as they are stored, by name; names of a newer version among them. */
export type Facts = ReadonlyMap<string, FactValue>;

/** What becomes of two: the later one, the higher number, or one list of what either held. */
export type FactMerge = 'later' | 'highest' | 'both-lists';

type Row<Value extends FactValue> = {
  /** The value where it is one of ours, and what counts otherwise. */
  read: (kept: FactValue | undefined) => Value;
  merge: FactMerge;
};

const row = <Value extends FactValue>(
  read: Row<Value>['read'],
  merge: FactMerge = 'later',
): Row<Value> => ({ read, merge });

const flag = (otherwise: boolean): Row<boolean> =>
  row((kept) => (typeof kept === 'boolean' ? kept : otherwise));

const oneOf = <const Value extends FactValue, Otherwise extends FactValue>(
  values: readonly Value[],
  otherwise: Otherwise,
): Row<Value | Otherwise> => row((kept) => values.find((value) => value === kept) ?? otherwise);

const asNumber = (kept: FactValue | undefined): number | null =>
  typeof kept === 'number' && Number.isFinite(kept) ? kept : null;

/** A count. */
const number = row(asNumber);

/** A moment in ms since 1970; null for what no date can be. */
const moment = row((kept) => (typeof kept === 'number' && isTime(kept) ? kept : null));

/** Words of at most so many UTF-16 units; anything longer was not written here. */
const text = (longest: number, merge: FactMerge = 'later'): Row<string | null> =>
  row((kept) => (typeof kept === 'string' && kept.length <= longest ? kept : null), merge);

/** YYYY-MM-DD */
const day = row((kept) => (typeof kept === 'string' && isDay(kept) ? kept : null));

const answer = (id: SafetyQuestionId) => oneOf(safetyAnswers[id], null);

export const themes = ['device', 'light', 'dark'] as const;
/** Sizes of the writing face in CSS pixels at the browser's own size. */
export const writingSizes = [18, 20, 22, 25] as const;

const rows = {
  theme: oneOf(themes, 'device'),
  writingSize: oneOf(writingSizes, 20),
  skyChanges: flag(true),
  plainTab: flag(false),
  /** Whether the app, where it is installed from now on, has a name and an icon that say nothing. */
  plainApp: flag(false),
  /** Whether an icon of its own was offered, and put away or taken. */
  installOffered: flag(false),
  pencilMarks: flag(true),
  /** Whether Shift, pressed three times, is Quick exit. */
  exitByShift: flag(true),
  spellChecking: flag(true),
  /** After how many minutes with nobody here the journal locks, where there is a lock. */
  lockAfter: oneOf(lockAfterChoices, 5),
  /** Whether a lock was offered, and put away or looked at. */
  lockOffered: flag(false),
  /** The furthest the sky came, 0 to 6, and where it was when its changes were switched off. */
  skyFurthest: row(asNumber, 'highest'),
  skyHeldAt: number,
  /** Whether the path screen brings up old pages. */
  lookBacks: flag(false),
  'fairLine.shown': flag(false),
  'safety.SQ1': answer('SQ1'),
  'safety.SQ2': answer('SQ2'),
  'safety.SQ3': answer('SQ3'),
  'safety.SQ4': answer('SQ4'),
  'safety.SQ5': answer('SQ5'),
  'safety.SQ6': answer('SQ6'),
  'safety.SQ7': answer('SQ7'),
  'safety.SQ8': answer('SQ8'),
  'safety.SQ9': answer('SQ9'),
  /**
   * Kept where a screen was opened on the space path, so that the path is left by the question meant for
   * that, and not by changing what led to it.
   */
  'safety.space': oneOf(['asked', 'order', 'may-be-order'], null),
  /** The turn in which the person said that they were told contact is welcome; 'no' where they said they were not. */
  'safety.left': row((kept) => (kept === 'no' ? kept : asNumber(kept))),
  /** The other person's names as the person writes them, and what is shown in their place where that is on. */
  otherNames: text(2000),
  nickname: text(200),
  maskNames: flag(false),
  /** Whether the app is covered while its window is not the one in use. */
  coverAway: flag(false),
  /** Until when the contact pages are put away at the person's own wish. */
  'safety.away': moment,
  /** The turn in which a page last spoke of harming someone; a readiness check from before is asked afresh. */
  'safety.harm': number,
  /** The turn in which the safety answers were last cleared: what comes before contact is asked again after it. */
  'safety.cleared': number,
  /** The day on which the safety questions were put off, wherever that was: not offered again on it. */
  safetyNotNow: day,
  /** What they asked for, in their words. */
  askedFor: row((kept) => (typeof kept === 'string' ? kept : null)),
  /** The wait of a pause, as `waitToFact` writes it. */
  pause: text(60),
  /** A letter, and an apology, left to rest: as `restToFact` writes it. */
  resting: text(200),
  'apology.readAgain': text(200),
  /** Whose numbers Support shows: a country's code, or 'elsewhere'. */
  country: text(20),
  /** Somebody to turn to, each with a number: a list as JSON. */
  people: text(20_000, 'both-lists'),
  /** The zone the person says they are in, such as 'Europe/Berlin'; null as the device says. */
  timeZone: text(100),
  /** Whether they were told that this browser hides its zone. */
  timeZoneTold: flag(false),
  lastBackupAt: moment,
  lastBackupPages: number,
  /** The latest turn of a draft in that backup. */
  lastBackupTurn: number,
  /** When the line on the path that reminds of a backup was last put away. */
  backupReminderAt: moment,
};

/** Facts there is one of for each entry, or each place: the name goes on after the dot. */
const families = {
  /** Which cards stay quiet for an entry, after 'That’s not what I meant'. */
  'crisis.quiet.': text(100),
  /** True where an entry's words called for a card, so that look-backs leave the entry out. */
  'crisis.seen.': flag(false),
  /** The day until which a letter, or any other page, is sealed. */
  'sealed.': day,
  /** The day of what came back and was met or put away; one that comes later is said again. */
  'returns.met.': day,
  /** What stands half-written in a form until its button is pressed, by the form's place; '' for nothing. */
  'half.': text(40_000),
  /** True where a page is not to be shown again beside other pages, at the person's own wish. */
  'lookBacks.not.': flag(false),
  /** The day on which a page is not to be shown; on any other day it is again. */
  'lookBacks.later.': day,
  /** The turn at which every page of a stage was settled, by its slug: what opens later is more than it. */
  'finished.': number,
  /** The draft whose words a draft was begun with, by the later one's id. */
  'begunFrom.': text(200),
  /** True where a page that was set aside is to be left there, by its entry. */
  'aside.left.': flag(false),
  /** The day on which a stop was offered and declined: 'length', or 'care' where somebody was low. */
  'enough.declined.': day,
  /** 'not-now' where the safety questions were put off. */
  'safetyOffer.': oneOf(['not-now'], null),
};

type Family = keyof typeof families;

export type FactName = keyof typeof rows | `${Family}${string}`;

type RowOf<Name extends FactName> = Name extends keyof typeof rows
  ? (typeof rows)[Name]
  : { [F in Family]: Name extends `${F}${string}` ? (typeof families)[F] : never }[Family];

export type FactOf<Name extends FactName> = ReturnType<RowOf<Name>['read']>;

const rowByName = new Map<string, Row<FactValue>>(Object.entries(rows));
const rowByFamily: readonly (readonly [string, Row<FactValue>])[] = Object.entries(families);

const rowOf = (name: string): Row<FactValue> | undefined =>
  rowByName.get(name) ?? rowByFamily.find(([family]) => name.startsWith(family))?.[1];

/** What a stored value says under this name; the name's default where it is nothing, or none of ours. */
export function readFact<Name extends FactName>(
  name: Name,
  kept: FactValue | undefined,
): FactOf<Name>;
export function readFact(name: string, kept: FactValue | undefined): FactValue {
  return rowOf(name)?.read(kept) ?? null;
}

/** What the journal says under this name; the name's default where it says nothing, or nothing of ours. */
export const factOf = <Name extends FactName>(facts: Facts, name: Name): FactOf<Name> =>
  readFact(name, facts.get(name));

/** How two values of this name become one; undefined for a name that is none of today's. */
export const factMerge = (name: string): FactMerge | undefined => rowOf(name)?.merge;
