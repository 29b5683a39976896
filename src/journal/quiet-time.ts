/** Quiet time: how long somebody steps back from contact, what counts, and what they do instead. */
import type { FormPart } from './answer';
import { isPlanDay, numberOfDay } from './calendar-day';
import { partsIn, wordsOf } from './form';
import type { Entries } from './entries';
import { entriesFor, newestDraft } from './entries';
import { hourAt, momentAt, wallTime } from './zone';

export const quietTimeSource = 'quiet-time';
export const quietContactSource = 'quiet-time-contact';
export const practicalSource = 'practical-message';

const nightBegins = 22;
const nightEnds = 7;

/** Whether `at` (ms) lies between 22:00 and 07:00 on the person's own clock. */
export function isNight(at: number): boolean {
  const hour = hourAt(at);
  return hour >= nightBegins || hour < nightEnds;
}

/** The next 07:00 on the person's own clock after `at`, in ms; across a clock change too. */
export function morningAfter(at: number): number {
  const morning = new Date(wallTime(at));
  const isPast = morning.getUTCHours() >= nightEnds;
  if (isPast) morning.setUTCDate(morning.getUTCDate() + 1);
  return momentAt(morning.setUTCHours(nightEnds, 0, 0, 0));
}

/** What stands in `mode` once quiet has turned into practical matters only. */
export const practicalMode = 'Practical matters only';

export type QuietPlan = {
  from: string;
  until: string;
  reason: string;
  exceptions: readonly string[];
  counts: readonly string[];
  instead: readonly string[];
  tell: string;
  line: string;
  isPractical: boolean;
  /** The day it was ended; '' while it goes on. */
  ended: string;
};

const dayOf = (words: string): string => (isPlanDay(words) ? words : '');

/** The lines of a field that holds several, without the empty ones. */
export const linesOf = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The plan a form's parts hold. A day that is none is ''; unknown parts are passed over. */
export function quietPlanOf(parts: readonly FormPart[]): QuietPlan {
  const words = (name: string): string => wordsOf(parts, name);
  return {
    from: dayOf(words('from')),
    until: dayOf(words('until')),
    reason: words('reason').trim(),
    exceptions: linesOf(words('exceptions')),
    counts: linesOf(words('counts')),
    instead: linesOf(words('instead')),
    tell: words('tell').trim(),
    line: words('line').trim(),
    isPractical: words('mode') === practicalMode,
    ended: dayOf(words('ended')),
  };
}

/** Contact that came about: at one's own doing, at theirs, or because it had to be. */
export type ContactKind = 'mine' | 'theirs' | 'necessary';

/** How each kind reads in the journal; also what is stored. */
export const contactWords: Record<ContactKind, string> = {
  mine: 'I got in touch, or looked',
  theirs: 'They got in touch',
  necessary: 'It was one of my exceptions',
};

export const contactKinds: readonly ContactKind[] = ['mine', 'theirs', 'necessary'];

/** The kind some words name; undefined for any other words. */
export const contactKindFrom = (words: string): ContactKind | undefined =>
  contactKinds.find((one) => contactWords[one] === words);

export type QuietContact = { kind: ContactKind; day: string };

/** The contact a form's parts hold; null where its kind or its day is missing. */
export function quietContactOf(parts: readonly FormPart[]): QuietContact | null {
  const kind = contactKindFrom(wordsOf(parts, 'kind'));
  const day = dayOf(wordsOf(parts, 'day'));
  return kind === undefined || day === '' ? null : { kind, day };
}

/** Every contact noted in a journal. */
export function quietContacts(entries: Entries): QuietContact[] {
  return entriesFor(entries, quietContactSource).flatMap((entry) => {
    const contact = quietContactOf(partsIn(newestDraft(entry)));
    return contact === null ? [] : [contact];
  });
}

/** The days one plan covers up to `today`, both ends with it, by their numbers; null before it begins. */
function span(
  { from, until, ended }: PlanDays,
  today: string,
): [first: number, last: number] | null {
  const first = numberOfDay(from);
  const now = numberOfDay(today);
  if (first === null || now === null || now < first) return null;
  const ends = [numberOfDay(until), numberOfDay(ended)].filter(
    (day) => day !== null && day >= first,
  );
  return [first, Math.min(now, ...ends.map(Number))];
}

type PlanDays = Pick<QuietPlan, 'from' | 'until' | 'ended'>;

/**
 * Days of quiet kept over all plans up to `today` (YYYY-MM-DD), each day once. Only contact of one's
 * own doing takes its day out, and no other day with it; what had to be, and what they did, does not.
 */
export function daysKept(
  plans: readonly PlanDays[],
  contacts: readonly QuietContact[],
  today: string,
): number {
  const spans = plans
    .flatMap((plan) => {
      const days = span(plan, today);
      return days === null ? [] : [days];
    })
    .toSorted(([one], [other]) => one - other);
  let days = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [first, last] of spans) {
    const from = Math.max(first, reached + 1);
    if (from <= last) days += last - from + 1;
    reached = Math.max(reached, last);
  }
  const slips = new Set(contacts.filter(({ kind }) => kind === 'mine').map(({ day }) => day));
  const slipped = [...slips].filter((day) => {
    const at = numberOfDay(day);
    return at !== null && spans.some(([first, last]) => at >= first && at <= last);
  });
  return days - slipped.length;
}

/** How far a plan has come on a day. Without an end it is neither halfway nor over. */
export type QuietStanding = 'to-come' | 'begun' | 'halfway' | 'over';

/** How a plan stands on `today` (YYYY-MM-DD). An end before the start counts as none. */
export function quietStanding({ from, until }: PlanDays, today: string): QuietStanding {
  const [first, last, now] = [numberOfDay(from), numberOfDay(until), numberOfDay(today)];
  if (first === null || now === null || now < first) return 'to-come';
  if (last === null || last <= first) return 'begun';
  if (now >= last) return 'over';
  return (now - first) * 2 >= last - first ? 'halfway' : 'begun';
}

/** Every plan in a journal, the oldest first. */
export const quietPlans = (entries: Entries): QuietPlan[] =>
  entriesFor(entries, quietTimeSource).map((entry) => quietPlanOf(partsIn(newestDraft(entry))));
