import { languageTag } from './language';
import { once } from './once';

const lists = {
  and: once(() => new Intl.ListFormat(languageTag, { type: 'conjunction' })),
  or: once(() => new Intl.ListFormat(languageTag, { type: 'disjunction' })),
  /** With nothing but marks between them: 'heavy 2, even 5, light 1'. */
  marks: once(() => new Intl.ListFormat(languageTag, { type: 'unit', style: 'short' })),
} as const;

/** The same in pieces, where the things themselves stand in elements of their own. */
export const piecesInList = (parts: readonly string[], how: keyof typeof lists) =>
  lists[how]().formatToParts(parts);

/** Several things in a row, as the language lists them; what is empty is left out. */
export const inList = (parts: readonly string[], how: keyof typeof lists): string =>
  lists[how]().format(parts.filter((part) => part !== ''));
