import { readFact, type FactValue } from '@/journal/facts';

/** Somebody to turn to: how to reach them, and what to ask them for. */
export type Person = { name: string; number: string; ask: string };

/** The most that is kept of each part, in UTF-16 units, and of people. */
export const longest = { name: 80, number: 40, ask: 200 } as const;
export const mostPeople = 20;

export const isSamePerson = (one: Person, other: Person): boolean =>
  one.name === other.name && one.number === other.number && one.ask === other.ask;

/** Without what shows nothing, or turns the order of digits round on the screen. */
const shown = (text: string): string =>
  text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ').trim();

function partOf(record: object, part: keyof Person): string | null {
  const text: unknown = (record as Partial<Record<keyof Person, unknown>>)[part];
  return typeof text === 'string' && text.length <= longest[part] ? text : null;
}

/** Somebody as they were written, perhaps without a name yet; null for what is no person. */
export function personFrom(record: unknown): Person | null {
  if (typeof record !== 'object' || record === null) return null;
  const [name, number, ask] = [
    partOf(record, 'name'),
    partOf(record, 'number'),
    partOf(record, 'ask'),
  ];
  return name === null || number === null || ask === null ? null : { name, number, ask };
}

function personOf(record: unknown): Person | null {
  const person = personFrom(record);
  if (person === null || shown(person.name) === '') return null;
  return { name: shown(person.name), number: shown(person.number), ask: shown(person.ask) };
}

/** The people a fact holds, each once; whatever is not a person is passed over. Never throws. */
export function peopleFrom(kept: FactValue | undefined): Person[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFact('people', kept) ?? '');
  } catch {
    return [];
  }
  if (!Array.isArray(parsed)) return [];
  const people: Person[] = [];
  for (const record of parsed) {
    const person = personOf(record);
    if (person !== null && !people.some((one) => isSamePerson(one, person))) people.push(person);
  }
  return people.slice(0, mostPeople);
}

export const peopleFact = (people: readonly Person[]): string => JSON.stringify(people);

/** In place of `before` where that one is still there, otherwise at the end. */
export function withPerson(
  people: readonly Person[],
  person: Person,
  before: Person | null,
): Person[] {
  const place = before === null ? -1 : people.findIndex((one) => isSamePerson(one, before));
  return place === -1 ? [...people, person] : people.with(place, person);
}
