import { describe, expect, it } from 'vitest';
import { findBlame } from '@/wording/blame';

const marked = (text: string): string[] =>
  findBlame(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

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
