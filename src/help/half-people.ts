import { readFact, type FactValue } from '@/journal/facts';
import { isSamePerson, personFrom, type Person } from './people';

/** Somebody being written down: the words so far, and who they are to take the place of. */
export type HalfPerson = { words: Person; before: Person | null };

export const halfPeopleFact = 'half.people';

const noWords: Person = { name: '', number: '', ask: '' };

const isSameForm = (one: Person | null, other: Person | null): boolean =>
  isSamePerson(one ?? noWords, other ?? noWords);

function halfPersonFrom(record: unknown): HalfPerson | null {
  if (typeof record !== 'object' || record === null || !('words' in record)) return null;
  const words = personFrom(record.words);
  const before = 'before' in record ? personFrom(record.before) : null;
  return words === null ? null : { words, before: before?.name === '' ? null : before };
}

/** The forms that were left half-written, the one last written in at the end. Never throws. */
export function halfPeopleFrom(kept: FactValue | undefined): HalfPerson[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFact(halfPeopleFact, kept) ?? '');
  } catch {
    return [];
  }
  if (!Array.isArray(parsed)) return [];
  return parsed.map(halfPersonFrom).filter((half) => half !== null);
}

/** As they are kept. */
export const halfPeopleText = (halves: readonly HalfPerson[]): string =>
  halves.length === 0 ? '' : JSON.stringify(halves);

/** The words that the form for `before`, or for somebody new, was left with; null where it was not. */
export const halfOf = (halves: readonly HalfPerson[], before: Person | null): Person | null =>
  halves.find((half) => isSameForm(half.before, before))?.words ?? null;

/** Without what stands half-written for `before`, or for somebody new; every other stays. */
export const withoutHalf = (halves: readonly HalfPerson[], before: Person | null): HalfPerson[] =>
  halves.filter((half) => !isSameForm(half.before, before));

/** With this one last; without it where nothing was changed. */
export const withHalf = (halves: readonly HalfPerson[], half: HalfPerson): HalfPerson[] => [
  ...withoutHalf(halves, half.before),
  ...(isSamePerson(half.words, half.before ?? noWords) ? [] : [half]),
];
