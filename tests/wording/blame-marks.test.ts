import { describe, expect, it } from 'vitest';
import { findBlame } from '@/wording/blame';

const marked = (text: string): string[] =>
  findBlame(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('what hands something over, or reads a mind', () => {
  it.each([
    ['A2', 'You forced me to check your phone'],
    ['A2', 'You made me go through your messages'],
    ['A5', 'You know what you did'],
    ['A5', 'You wouldn’t understand, you never do'],
    ['A5', 'You wouldn’t understand'],
  ])('is marked as %s: %s', (kind, line) => {
    expect(marked(`${line}.`)).toEqual([`${kind} ${line}`]);
  });

  it.each([
    ['You made me read your poem and I loved it.'],
    ['You know what you did was brave.'],
    ['I hope you know what you did for us.'],
    ['I was scared you wouldn’t understand.'],
    ['You wouldn’t understand the form, it is in Welsh.'],
    ['You know what you did with the keys.'],
  ])('is not heard in: %s', (line) => {
    expect(marked(line)).toEqual([]);
  });
});

describe('a mark for pressure', () => {
  it.each([
    ['After everything I did for you this is how you treat me'],
    ['After everything I did for you, this is how you treat me'],
    ['If you loved me you would have called by now'],
    ['Call me back or I will tell your mum what you did'],
  ])('runs to the end of what is said: %s', (line) => {
    expect(marked(line)).toEqual([`A12 ${line}`]);
  });

  it('leaves alone what is said beside it', () => {
    expect(marked('If you loved me you would have called by now, and the rent is paid.')).toEqual([
      'A12 If you loved me you would have called by now',
    ]);
  });
});
