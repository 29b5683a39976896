/** What was written before beside what was written since, and when an old page may be brought up. */
import { isBlank } from './answer';
import { seenFact } from './crisis-cards';
import type { Draft, Entry } from './entry';
import { dayLength, entriesFor, type Entries } from './progress';
import type { FactValue } from './record';

type Facts = ReadonlyMap<string, FactValue>;

/** The source of the one line kept beside two drafts; its entry is `marginEntry`. */
export const marginSource = 'in-the-margin';

export const marginEntry = (entry: string): string => `${marginSource}.${entry}`;

/** The fact that lets the path screen bring up an old page; anything but true is no. */
export const lookBackFact = 'lookBacks';

/**
 * The drafts that can be compared with those of `entry`, oldest first: for a prompt of the guide
 * (`isPrompt`) every answer to it, for a tool the drafts of this page. Blank ones are left out, and so
 * is another page on which people to talk to were shown; this one the person opened themselves.
 */
export function draftsToCompare(
  entries: Entries,
  facts: Facts,
  entry: Entry,
  isPrompt: boolean,
): readonly Draft[] {
  const pages = isPrompt ? entriesFor(entries, entry.source) : [entry];
  return pages
    .filter(({ id }) => id === entry.id || facts.get(seenFact(id)) !== true)
    .flatMap(({ drafts }) => drafts)
    .filter(({ answer }) => !isBlank(answer))
    .toSorted((a, b) => a.startedAt - b.startedAt);
}

/** The two drafts named, else the first and the last; the earlier always comes first. */
export function pairOf(
  drafts: readonly Draft[],
  a: string | null,
  b: string | null,
): readonly [then: Draft, now: Draft] | undefined {
  const [first] = drafts;
  const last = drafts.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  const one = drafts.find(({ id }) => id === a) ?? first;
  const other = drafts.find(({ id }) => id === b && id !== one.id) ?? (one === last ? first : last);
  return drafts.indexOf(one) < drafts.indexOf(other) ? [one, other] : [other, one];
}

/** Pages are brought up from this many weeks after they were written. */
const bringsUpAfterWeeks = 4;

const heavy = 1;

/**
 * The page to bring up on the path screen at `now` (ms), the same one all day: one of the guide
 * (`isPrompt`), answered four weeks ago or more. Never one on which people to talk to were shown, and
 * one arrived at heavy only if it was kept close. Undefined where it is not switched on or none fits.
 */
export function pageToBringUp(
  entries: Entries,
  facts: Facts,
  now: number,
  isPrompt: (source: string) => boolean,
): { entry: Entry; draft: Draft; weeks: number } | undefined {
  if (facts.get(lookBackFact) !== true) return undefined;
  const fitting = [...entries.values()].flatMap((entry) => {
    const draft = entry.drafts.find(
      ({ outcome, answer }) => outcome === 'answered' && !isBlank(answer),
    );
    if (draft === undefined || !isPrompt(entry.source)) return [];
    if (facts.get(seenFact(entry.id)) === true) return [];
    if (entry.drafts.some(({ arrived }) => arrived === heavy) && !entry.kept) return [];
    const weeks = Math.floor((now - draft.startedAt) / (7 * dayLength));
    return weeks < bringsUpAfterWeeks ? [] : [{ entry, draft, weeks }];
  });
  const byAge = fitting.toSorted((a, b) => a.draft.startedAt - b.draft.startedAt);
  return byAge[Math.floor(now / dayLength) % Math.max(1, byAge.length)];
}

const numbers = ['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** 'five weeks', '14 weeks'. */
export const weeksInWords = (weeks: number): string =>
  `${numbers[weeks - bringsUpAfterWeeks] ?? weeks} weeks`;
