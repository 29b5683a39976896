import { readFact, type FactValue } from '@/journal/facts';
import { isSamePerson, personFrom, type Person } from './people';

/** Somebody being written down: the words so far, and who they are to take the place of. */
export type HalfPerson = { words: Person; before: Person | null };

export const halfPersonFact = 'half.person';

const noWords: Person = { name: '', number: '', ask: '' };

/** As it is kept; nothing where nothing was changed yet. */
export const halfPersonText = ({ words, before }: HalfPerson): string =>
  isSamePerson(words, before ?? noWords) ? '' : JSON.stringify({ words, before });

/** The form that was left half-written; null where none was. Never throws. */
export function halfPersonFrom(kept: FactValue | undefined): HalfPerson | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFact(halfPersonFact, kept) ?? '');
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null || !('words' in parsed)) return null;
  const words = personFrom(parsed.words);
  const before = 'before' in parsed ? personFrom(parsed.before) : null;
  return words === null ? null : { words, before: before?.name === '' ? null : before };
}
