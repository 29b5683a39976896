/** The feelings check-in: how it is, in numbers and in words, and when to suggest something lighter. */
import type { Chosen, FormPart, Strength } from './answer';
import { isBlank } from './answer';
import { strengthWords } from './answer-text';
import { dayAt } from './calendar-day';
import { whenStarted } from './taken';
import type { Moment } from './zone';
import { ratingFrom, wordsOf } from './form';
import { isWithinDays } from './elapsed';
import { begunFirst } from './order';
import type { Draft, Entry } from './entry';
import type { Entries } from './entries';
import { begunAt, begunOn, entriesFor, newestDraft } from './entries';

export const feelingsSource = 'feelings';

/** The guide's own page for a check-in: words, and no numbers. */
export const feelingsPage = 'U3-1';

/** The three rows of a check-in. Pleasant and energy are the two axes of Russell's circumplex (1980). */
export const feelingRows = ['pleasant', 'energy', 'steady'] as const;
export type FeelingRow = (typeof feelingRows)[number];

const strengths: readonly Strength[] = [1, 2, 3];

const strengthFrom = (words: string): Strength | undefined =>
  strengths.find((strength) => strengthWords[strength] === words);

/** The words of the list among a form's parts, the person's own word last, each with its strength if it has one. */
export function feelingsFrom(parts: readonly FormPart[]): Chosen[] {
  const listed = parts
    .filter(({ name }) => name.startsWith('feeling.'))
    .map(({ name, words }) => {
      const [, word = words, said = ''] = /^(.*), (a little|quite|very)$/su.exec(words) ?? [];
      return chosen(name.slice('feeling.'.length), word, strengthFrom(said));
    });
  const own = wordsOf(parts, 'own');
  if (own === '') return listed;
  return [...listed, chosen('own', own, strengthFrom(wordsOf(parts, 'own.strength')))];
}

function chosen(option: string, words: string, strength: Strength | undefined): Chosen {
  return strength === undefined ? { option, words } : { option, words, strength };
}

/** One check-in; `at` in ms, ratings null where none was given. */
export type CheckIn = {
  entry: string;
  begun: Draft;
  at: number;
  when: Moment;
  words: string;
} & Record<FeelingRow, number | null>;

/** A check-in counts for the time it was begun at, however often it is put right later. */
function checkInOf(entry: Entry): CheckIn[] {
  const draft = newestDraft(entry);
  if (draft?.answer.kind !== 'form' || isBlank(draft.answer)) return [];
  const { parts } = draft.answer;
  const rating = (row: FeelingRow): number | null => ratingFrom(wordsOf(parts, row));
  return [
    {
      entry: entry.id,
      begun: entry.drafts[0] ?? draft,
      at: begunAt(entry),
      when: begunOn(entry),
      pleasant: rating('pleasant'),
      energy: rating('energy'),
      steady: rating('steady'),
      words: feelingsFrom(parts)
        .map(({ words }) => words)
        .join(', '),
    },
  ];
}

/** A check-in on the guide's own page. */
function checkInOnPage(draft: Draft | undefined): CheckIn[] {
  if (draft?.answer.kind !== 'multiple-choice' || draft.answer.chosen.length === 0) return [];
  const words = draft.answer.chosen.map((one) => one.words).join(', ');
  const none = { pleasant: null, energy: null, steady: null };
  const { entry, startedAt: at } = draft;
  return [{ entry, begun: draft, at, when: whenStarted(draft), words, ...none }];
}

/** Every check-in that holds something, here or on the guide's own page, the oldest first. */
export function checkIns(entries: Entries): CheckIn[] {
  const here = entriesFor(entries, feelingsSource).flatMap(checkInOf);
  const onPage = entriesFor(entries, feelingsPage).flatMap((entry) =>
    checkInOnPage(newestDraft(entry)),
  );
  return [...here, ...onPage].toSorted((one, other) => begunFirst(one.begun, other.begun));
}

/** What the watch rule saw: two check-ins in a row hardly steady, or writing that left somebody less so. */
export type Watch = 'low-twice' | 'worse-after-writing';

/** Pages that go deep; where the rule holds they are not suggested for the day, and stay reachable. */
export const deepPages = ['U1-2', 'U3-2'] as const;

const hardlySteady = 2;
const muchLess = 3;
/** Two such days count when there are fewer than this many between them. */
const near = 7;

/** Whether anything long was last changed between two times (ms). */
function wasWritten(entries: Entries, from: number, to: number): boolean {
  for (const { drafts } of entries.values())
    for (const { editedAt, answer } of drafts)
      if (
        editedAt >= from &&
        editedAt <= to &&
        (answer.kind === 'long-text' || answer.kind === 'letter') &&
        !isBlank(answer)
      )
        return true;
  return false;
}

type Steady = { at: number; when: Moment; steady: number };

/** The check-ins after which somebody was much less steady than at one before, with writing in between, that day. */
function dropsAfterWriting(steady: readonly Steady[], entries: Entries): Moment[] {
  return steady
    .filter((after) =>
      steady.some(
        (before) =>
          before.at < after.at &&
          dayAt(before.when) === dayAt(after.when) &&
          before.steady - after.steady >= muchLess &&
          wasWritten(entries, before.at, after.at),
      ),
    )
    .map(({ when }) => when);
}

/**
 * The watch rule of the check-in (docs/content-brief.md, T01), for the day of `now` (ms):
 * steadiness of 2 or less at the last two check-ins, or 3 points lower after writing than before on
 * two days of the last seven, the last of them today. Null where neither holds. It is a
 * suggestion's ground, no diagnosis.
 */
export function watchOf(entries: Entries, now: number): Watch | null {
  const steady = checkIns(entries).flatMap(({ at, when, steady: value }) =>
    value === null ? [] : [{ at, when, steady: value }],
  );
  const today = dayAt(now);
  const [before, last] = steady.slice(-2);
  if (last !== undefined && before !== undefined && dayAt(last.when) === today) {
    if (before.steady <= hardlySteady && last.steady <= hardlySteady) return 'low-twice';
  }
  const lately = steady.filter(({ when }) => isWithinDays(when, now, near));
  const drops = dropsAfterWriting(lately, entries);
  const days = new Set(drops.map((at) => dayAt(at)));
  return days.size >= 2 && days.has(today) ? 'worse-after-writing' : null;
}
