import { expect, test } from 'vitest';
import { startBetween, starterHalves } from '@/answers/starter-words';

test.each([
  ['an empty page', 'I kept…', '', '', 'I kept '],
  ['a finished sentence', 'I kept…', 'Yes.', '', ' I kept '],
  ['a new line', 'I kept…', 'Yes.\n', '', 'I kept '],
  ['an open quotation', 'I kept…', 'She said “', '', 'I kept '],
  ['a line break ahead', 'I kept…', '', '\nmore', 'I kept '],
  ['a space ahead', 'I kept…', '', ' more', 'I kept'],
  ['a word ahead', 'The end.', '', 'more', 'The end. '],
  ['a salutation', 'Next time…', 'Dear Jo,', '', '\nNext time '],
  ['a comma elsewhere', 'next time…', 'Well,', '', ' next time '],
  ['a starter with three dots', 'They said...', '', '', 'They said '],
  ['an ellipsis inside', 'When…, I felt…', '', '', 'When…, I felt '],
])('at %s', (_where, starter, before, after, words) => {
  expect(startBetween(starter, before, after)).toBe(words);
});

test('a starter of nothing but an ellipsis writes nothing', () => {
  expect(startBetween('…', 'Yes', '')).toBe('');
});

test('a pair is split at its slash only', () => {
  expect(starterHalves('I need… / ‘I’m going to…’')).toEqual(['I need…', '‘I’m going to…’']);
  expect(starterHalves('and/or')).toEqual(['and/or', '']);
});
