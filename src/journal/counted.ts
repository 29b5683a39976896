import { plural, t } from '@lingui/core/macro';

/** How many pages, in words: what is kept is always counted in pages. */
export const pageCount = (count: number): string =>
  plural(count, { one: '# page', other: '# pages' });

const numbers = [
  t({ comment: 'A count in a sentence, before what is counted', message: 'no' }),
  t({ comment: 'A count in a sentence, before what is counted', message: 'one' }),
  t({ comment: 'A count in a sentence, before what is counted', message: 'two' }),
  t({ comment: 'A count in a sentence, before what is counted', message: 'three' }),
  t({ comment: 'A count in a sentence, before what is counted', message: 'four' }),
  t({ comment: 'A count in a sentence, before what is counted', message: 'five' }),
  t({ comment: 'A count in a sentence, before what is counted', message: 'six' }),
  t({ comment: 'A count in a sentence, before what is counted', message: 'seven' }),
  t({ comment: 'A count in a sentence, before what is counted', message: 'eight' }),
  t({ comment: 'A count in a sentence, before what is counted', message: 'nine' }),
  t({ comment: 'A count in a sentence, before what is counted', message: 'ten' }),
  t({ comment: 'A count in a sentence, before what is counted', message: 'eleven' }),
  t({ comment: 'A count in a sentence, before what is counted', message: 'twelve' }),
];

/** 'no', 'one' … 'twelve', then figures; for a count in the middle of a sentence. */
export const inWords = (count: number): string => numbers[count] ?? String(count);
