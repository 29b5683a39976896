import { expect, it } from 'vitest';
import { everyPlace } from '@/wording/lazy-pattern';
import { classesIn, rulesIn } from '@/wording/phrase-file';

const classes = classesIn('# Who.\nkin: (?:mum|dad)\nsomebody: (?:he|my {kin})\n');
const file = `# A comment.
[tier 2, act]
{somebody} {gap 1}(?:hit|
  kicked) me
they hit me

[tier 4]
tired
[unless before]
not $
[unless next]
of (?:him|her)
`;

it('a phrase file gives rules with their phrases, classes and off switches', () => {
  const [first, second, ...others] = rulesIn(file, classes);
  const found = (words: string) => first && everyPlace(first.find, words).map(([piece]) => piece);
  expect(others).toEqual([]);
  expect([...(first?.says ?? [])]).toEqual(['tier 2', 'act']);
  expect(found('my mum kicked me and he once hit me')).toEqual([
    'my mum kicked me',
    'he once hit me',
  ]);
  expect(found('they hit me')).toEqual(['they hit me']);
  expect(found('she hit me')).toEqual([]);
  expect(second?.unlessBefore?.test('i am not ')).toBe(true);
  expect(second?.unlessAfter?.test('of him')).toBe(true);
  expect(second?.unlessAfter?.test('now of him')).toBe(false);
});

it('a class that nobody knows is told', () => {
  expect(() => rulesIn('[tier 1]\n{nobody} here\n', classes)).toThrow(/nobody/);
});
