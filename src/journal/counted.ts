const rules = new Intl.PluralRules('en-GB');

/** The word for so many: 'is' for one page, 'are' for none or several. */
export const plural = (count: number, one: string, many: string): string =>
  rules.select(count) === 'one' ? one : many;

/** '1 page', '41 pages'; `many` only where it is not the word for one with an s. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${plural(count, one, many)}`;

/** How many pages, in words: what is kept is always counted in pages. */
export const pageCount = (count: number): string => counted(count, 'page');

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** 'no', 'one' … 'twelve', then figures; for a count in the middle of a sentence. */
export const inWords = (count: number): string => numbers[count] ?? String(count);
