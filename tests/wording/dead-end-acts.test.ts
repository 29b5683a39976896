import { expect, it } from 'vitest';
import { deadEndIn } from '@/wording/dead-end-acts';

it.each([
  ['Send a bouquet to their office', 'flowers'],
  ['Leave a present on their doorstep', 'gift'],
  ['Post their birthday gift to their flat', 'gift'],
  ['Cook a surprise dinner', 'meal'],
  ['A video about us on Instagram', 'post'],
  ['Ask their sister to put in a word', 'family'],
  ['Give the letter to her best friend', 'family'],
  ['Wait outside their work with coffee', 'visit'],
  ['I’d turn up with soup', 'visit'],
])('“%s” ends here', (act, kind) => {
  expect(deadEndIn(act)).toBe(kind);
});

it.each([
  'Return their bike the way they asked',
  'Send the photos they asked me for',
  'Say thank you for the years with their dog',
  'Pay back what I owe',
  'Not tell anyone what they told me',
  'Water their plants while they are away, as they asked',
  '',
])('“%s” is asked about', (act) => {
  expect(deadEndIn(act)).toBe(null);
});
