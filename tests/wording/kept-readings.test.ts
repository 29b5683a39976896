import { describe, expect, it } from 'vitest';
import { keptReadings } from '@/wording/kept-readings';
import { findBlame } from '@/wording/blame';
import { findCrisis } from '@/wording/crisis';

function counted() {
  const made: string[] = [];
  const read = keptReadings(
    (text: string) => text,
    (text) => {
      made.push(text);
      return [text.toUpperCase()];
    },
  );
  return { made, read };
}

describe('a kept reading', () => {
  it('is made once, and once more where it was asked for longest ago', () => {
    const { made, read } = counted();
    expect([read('a'), read('b'), read('a')]).toEqual([['A'], ['B'], ['A']]);
    expect(made).toEqual(['a', 'b']);
    for (let i = 0; i < 499; i += 1) read(`other ${i}`);
    made.length = 0;
    read('a');
    expect(made).toEqual([]);
    read('b');
    expect(made).toEqual(['b']);
  });

  it('is made each time for a text without end', () => {
    const { made, read } = counted();
    const long = 'a'.repeat(601);
    expect(read(long)).toEqual(read(long));
    expect(made).toEqual([long, long]);
  });
});

describe('a sentence that was read before', () => {
  it.each([
    ['danger', findCrisis, 'I want to die.'],
    ['blame', findBlame, 'You never asked me once.'],
  ])('is found at its new place: %s', (_, find, sentence) => {
    const [alone] = find(sentence);
    const moved = `The rain came in. 🙂 ${sentence}`;
    const by = moved.indexOf(sentence);
    expect(alone).toBeDefined();
    expect(find(moved)).toEqual([
      { ...alone, start: (alone?.start ?? 0) + by, end: (alone?.end ?? 0) + by },
    ]);
  });
});
