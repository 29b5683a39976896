/** What is brought up from an earlier day, unasked. */
import { plural, t } from '@lingui/core/macro';
import { isBlank } from './answer';
import { dayAt, dayNumber, daysApart } from './calendar-day';
import { inWords } from './counted';
import { isBelieved } from './elapsed';
import type { Entries } from './entries';
import type { Draft, Entry } from './entry';
import { factOf, type Facts } from './facts';
import { letterSources } from './letters';
import { hasHadSeal, lettersOf } from './letters-written';
import { begunFirst } from './order';
import { whenEdited, whenStarted } from './taken';
import {
  refusedFact,
  notTodayFact,
  type Shown,
  mayLeadBackTo,
  mayComeUp,
  isHeavyDay,
} from './bring-up';

/** The fact that lets the path screen bring up an old page; anything but true is no. */
export const lookBackFact = 'lookBacks';

/** Whether the day of a page, such as that of its seal, may be said on the path: not of one that is never to come back on its own. */
export const mayBeAnnounced = (facts: Facts, page: Shown): boolean =>
  !factOf(facts, refusedFact(page.id)) && mayLeadBackTo(facts, page);

/** The entries somebody does not want to be shown again, which may be brought back. */
export const refusedPages = (entries: Entries, facts: Facts): readonly Entry[] =>
  [...entries.values()].filter(({ id }) => factOf(facts, refusedFact(id)));

/** Pages are brought up from this many weeks after they were written. */
const bringsUpAfterWeeks = 4;

const laterName = notTodayFact('');

/** Whether any page was put off on that day: no other takes its place. */
const isPutOff = (facts: Facts, day: string): boolean =>
  [...facts].some(([name, value]) => value === day && name.startsWith(laterName));

/**
 * The page to bring up on the path screen at `now` (ms), the same one all day: one of the guide
 * (`isPrompt`), answered four weeks ago or more, that may come up. Undefined where it is not switched
 * on, none fits, one was put off today, or today is a heavy day.
 */
export function pageToBringUp(
  entries: Entries,
  facts: Facts,
  now: number,
  isPrompt: (source: string) => boolean,
): { entry: Entry; draft: Draft; weeks: number } | undefined {
  if (!factOf(facts, lookBackFact) || isPutOff(facts, dayAt(now))) return undefined;
  if (isHeavyDay(entries, now)) return undefined;
  const fitting = [...entries.values()].flatMap((entry) => {
    const draft = entry.drafts.find(
      ({ outcome, answer }) => outcome === 'answered' && !isBlank(answer),
    );
    if (draft === undefined || !isPrompt(entry.source)) return [];
    // How long ago it was would be said of it.
    if (!isBelieved(draft.startedAt, now)) return [];
    if (!mayComeUp(facts, entry)) return [];
    const weeks = Math.floor(daysApart(whenStarted(draft), now) / 7);
    return weeks < bringsUpAfterWeeks ? [] : [{ entry, draft, weeks }];
  });
  const byAge = fitting.toSorted((a, b) => begunFirst(a.draft, b.draft));
  return byAge.at(dayNumber(now) % byAge.length);
}

const weeksInYear = 52;

/** 'five weeks', '14 weeks', 'a year', 'over two years'. */
export function weeksInWords(weeks: number): string {
  const years = Math.floor(weeks / weeksInYear);
  const isWhole = weeks % weeksInYear === 0;
  const count = years === 0 ? inWords(weeks) : years > 3 ? String(years) : inWords(years);
  if (years === 0) return plural(weeks, { one: `${count} week`, other: `${count} weeks` });
  if (years === 1) {
    return isWhole
      ? t({ comment: 'In “From a year ago”', message: 'a year' })
      : t({ comment: 'In “From over a year ago”', message: 'over a year' });
  }
  return isWhole
    ? plural(years, { one: `${count} year`, other: `${count} years` })
    : t({
        comment: 'In “From over two years ago”',
        message: plural(years, { one: `over ${count} year`, other: `over ${count} years` }),
      });
}

/** Letters may be read back from this many days after they were written, and for as many again. */
const readBackAfter = 30;

/**
 * The newest letter that has lain for a month, at `now` (ms); undefined where there is none, and on a
 * heavy day. One with a day of its own is not among them.
 */
export function letterToReadBack(entries: Entries, facts: Facts, now: number): Draft | undefined {
  if (isHeavyDay(entries, now)) return undefined;
  return lettersOf(entries).find((letter) => {
    const entry = entries.get(letter.entry);
    if (entry === undefined || !isBelieved(letter.editedAt, now)) return false;
    const days = daysApart(whenEdited(letter), now);
    return (
      letterSources.includes(letter.source) &&
      mayComeUp(facts, entry) &&
      !hasHadSeal(facts, letter.entry) &&
      days >= readBackAfter &&
      days < readBackAfter * 2
    );
  });
}
