/**
 * What somebody was promised for a day: a sealed letter, words left to rest, a quiet time, a plan's day,
 * a look at the week, a page that comes round. Days are calendar days where the person is. Nothing
 * about getting in touch is promised while contact is put away.
 */
import { contactPlanSource, letterSource } from './tool-sources';
import { isBlank } from './answer';
import { addDays, dayAt, isPlanDay } from './calendar-day';
import { believed } from './believed';
import { mayBeAnnounced } from './look-back';
import { planStanding } from './contact-plan';
import { isBelieved, stillLasts } from './elapsed';
import { entriesFor, newestDraft, type Entries } from './entries';
import type { Draft } from './entry';
import { factOf, type Facts } from './facts';
import { partsIn, wordsOf } from './form';
import { rowsOf } from './form-rows';
import { sealFact } from './letters';
import { hasHadSeal } from './letters-written';
import { longestRest, restFact, restFrom } from './pause';
import { quietPlanOf, quietStanding, quietTimeSource } from './quiet-time';
import { mayPlanContact, safetyOf, type Safety } from './safety';
import { isShown, opensAt, standingOf, type Page } from './standing';
import { whenStarted } from './taken';
import { quietPage, quietTimePage } from './urge-plan';

export type ReturnKind =
  /** A letter, or any other page. */
  | 'sealed-letter'
  | 'rested-words'
  | 'rested-apology'
  | 'quiet-time'
  | 'contact-plan'
  | 'small-act'
  | 'weekly-look'
  | 'page-again'
  | 'page-opened'
  /** Comes round within days, or was set aside: it may be listed, and is never said. */
  | 'page-listed';

/** Something that comes back: where it was written, on which day (YYYY-MM-DD), and what it is. */
export type Return = {
  source: string;
  /** The entry; for a page that opens and has none yet, the page itself. */
  entry: string;
  day: string;
  what: ReturnKind;
  /** The moment on that day before which it rests, in ms. */
  at?: number;
};

/** An apology rests for this long, in ms at the most. */
export const apologyRest = 48 * 3_600_000;

/** Where one's own promises and a week's look at them are kept. */
const trustPlan = 'trust-plan';
const weeklyLooks: readonly string[] = ['trust-log', 'F3-5'];
const selfCareWeek = 'self-care-week';
const actsPage = 'P2-2';

const week = 7;

type Journal = { entries: Entries; facts: Facts; now: number; safety: Safety };

/** The words of an entry whose day may be said. */
function writtenIn({ entries, facts }: Journal, id: string): Draft | undefined {
  const entry = entries.get(id);
  const draft = newestDraft(entry);
  if (entry === undefined || draft === undefined || isBlank(draft.answer)) return undefined;
  return mayBeAnnounced(facts, entry) ? draft : undefined;
}

const sealName = sealFact('');

function sealedLetters(journal: Journal): Return[] {
  const { facts } = journal;
  return [...facts.keys()].flatMap((name): Return[] => {
    if (!name.startsWith(sealName)) return [];
    const entry = name.slice(sealName.length);
    const day = factOf(facts, sealFact(entry));
    const draft = writtenIn(journal, entry);
    if (day === null || draft === undefined) return [];
    return [{ source: draft.source, entry, day, what: 'sealed-letter' }];
  });
}

/** What was left to rest; one that would rest longer than anything does was left under a clock that ran ahead. */
function rested(
  journal: Journal,
  what: 'rested-words' | 'rested-apology',
  longest: number,
): Return[] {
  const { facts, now } = journal;
  const rest = restFrom(factOf(facts, what === 'rested-words' ? restFact : 'apology.readAgain'));
  if (rest === null) return [];
  const draft = writtenIn(journal, rest.entry);
  if (draft === undefined) return [];
  // A sealed letter comes back once, on the day that was chosen for it.
  if (hasHadSeal(facts, rest.entry)) return [];
  const isAhead = rest.until > now && !stillLasts(rest.until, now, longest);
  const at = isAhead ? now : rest.until;
  // Whoever went on with it after it had rested has been back already.
  if (draft.editedAt > at && isBelieved(draft.editedAt, now)) return [];
  return [{ source: draft.source, entry: rest.entry, day: dayAt(at), what, at }];
}

/** The end of the quiet that was planned with the tool, else of the one on the guide's own page. */
function quietEnds({ entries }: Journal): Return[] {
  const source = quietTimeSource;
  const draft = newestDraft(entriesFor(entries, source).at(-1));
  if (draft !== undefined) {
    const plan = quietPlanOf(partsIn(draft));
    const isRunning = draft.outcome === 'answered' && plan.ended === '' && plan.until !== '';
    // An end before the start counts as none.
    return isRunning && quietStanding(plan, plan.until) === 'over'
      ? [{ source, entry: draft.entry, day: plan.until, what: 'quiet-time' }]
      : [];
  }
  const page = newestDraft(entriesFor(entries, quietPage).at(-1));
  const until = quietTimePage(entries)?.until ?? '';
  if (page === undefined || until === '') return [];
  return [{ source: quietPage, entry: page.entry, day: until, what: 'quiet-time' }];
}

/** The day of a plan that was kept and not used. */
function contactDays({ entries, now }: Journal): Return[] {
  const draft = newestDraft(entriesFor(entries, contactPlanSource).at(-1));
  const parts = partsIn(draft);
  const day = wordsOf(parts, 'day').trim();
  const isKept = draft?.outcome === 'answered' && isPlanDay(day);
  if (!isKept || planStanding(parts, dayAt(now)).state !== 'planned') return [];
  return [{ source: contactPlanSource, entry: draft.entry, day, what: 'contact-plan' }];
}

const actDay = /^on\.(\d{4}-\d{2}-\d{2})$/u;

/** A day is named once, however many acts it holds. */
const actsOn = (draft: Draft | undefined, all: readonly string[]): Return[] =>
  draft === undefined
    ? []
    : [...new Set(all.filter((day) => isPlanDay(day)))].map((day) => ({
        source: draft.source,
        entry: draft.entry,
        day,
        what: 'small-act',
      }));

/** The days of small acts that are planned still. */
function smallActs({ entries }: Journal): Return[] {
  const inWeek = newestDraft(entriesFor(entries, selfCareWeek).at(-1));
  const days = rowsOf(partsIn(inWeek), 'act')
    .flat()
    .filter(({ words }) => words === 'planned')
    .flatMap(({ name }) => actDay.exec(name)?.[1] ?? []);
  const onPage = newestDraft(entriesFor(entries, actsPage).at(-1));
  const moments = onPage?.answer.kind === 'date-time' ? onPage.answer.moments : [];
  const dated = moments.filter(({ words }) => words.trim() !== '').map(({ date }) => date);
  // What was taken into the week is ticked there.
  return days.length > 0 ? actsOn(inWeek, days) : actsOn(onPage, dated);
}

/** A week after promises were last looked at, or first made. */
function weeklyLook({ entries, now }: Journal): Return[] {
  const plan = newestDraft(entriesFor(entries, trustPlan).at(-1));
  if (plan === undefined || isBlank(plan.answer)) return [];
  const looks = weeklyLooks
    .flatMap((source) => entriesFor(entries, source))
    .flatMap(({ drafts: [begun] }) => begun ?? []);
  const days = [plan, ...looks].map((one) => dayAt(whenStarted(believed(one, entries, now))));
  const latest = days.toSorted().at(-1) ?? '';
  const { source, entry } = plan;
  return [{ source, entry, day: addDays(latest, week), what: 'weekly-look' }];
}

/** Pages of the guide that come round, or that waited for a day and are not written yet. */
function pagesIn({ entries, now }: Journal, pages: readonly Page[]): Return[] {
  return pages
    .filter((page) => isShown(page, entries))
    .flatMap((page): Return[] => {
      const { entry, draft, answered } = standingOf(page, entries, now);
      if (entry !== undefined && draft !== undefined) {
        const days = page.repeat && 'days' in page.repeat ? page.repeat.days : undefined;
        // What was only ever set aside has not been written, and so doesn't come round.
        if (days === undefined || draft.outcome === 'open' || answered === undefined) return [];
        const written = dayAt(whenStarted(believed(draft, entries, now)));
        const what = days < week || draft.outcome === 'skipped' ? 'page-listed' : 'page-again';
        return [{ source: page.id, entry: entry.id, day: addDays(written, days), what }];
      }
      const opens = opensAt(page, entries, now);
      if (opens === undefined || !Number.isFinite(opens)) return [];
      return [{ source: page.id, entry: page.id, day: dayAt(opens), what: 'page-opened' }];
    });
}

/**
 * Everything a journal was promised, past days and days to come, in the order it is said. `pages` are
 * the open pages of the guide.
 */
export function promisesIn(
  entries: Entries,
  facts: Facts,
  now: number,
  pages: readonly Page[] = [],
): Return[] {
  const safety = safetyOf(facts, entries, now);
  const journal: Journal = { entries, facts, now, safety };
  const mayReach = mayPlanContact(safety);
  const looks = safety.path === 'safety' ? [] : weeklyLook(journal);
  const isLooked = looks.length > 0;
  return [
    ...sealedLetters(journal),
    ...rested(journal, 'rested-words', longestRest).filter(
      ({ source }) => mayReach || source === letterSource,
    ),
    ...(mayReach ? rested(journal, 'rested-apology', apologyRest) : []),
    ...(mayReach ? quietEnds(journal) : []),
    ...(mayReach ? contactDays(journal) : []),
    ...smallActs(journal),
    ...looks,
    // The tool's look and the guide's page about it are one.
    ...pagesIn(journal, pages).filter(({ source }) => !isLooked || !weeklyLooks.includes(source)),
  ];
}
