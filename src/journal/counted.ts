import { plural, t } from '@lingui/core/macro';

/** How many pages, in words: what is kept is always counted in pages. */
export const pageCount = (count: number): string =>
  plural(count, { one: '# page', other: '# pages' });

const numbers = [
  t`no`,
  t`one`,
  t`two`,
  t`three`,
  t`four`,
  t`five`,
  t`six`,
  t`seven`,
  t`eight`,
  t`nine`,
  t`ten`,
  t`eleven`,
  t`twelve`,
];

/** 'no', 'one' … 'twelve', then figures; for a count in the middle of a sentence. */
export const inWords = (count: number): string => numbers[count] ?? String(count);
