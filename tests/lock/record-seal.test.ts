import { describe, expect, it } from 'vitest';
import { createRecordSeal } from '@/lock/record-seal';

const dataKey = new Uint8Array(32).fill(3);
const seal = createRecordSeal(dataKey, 'vault');
const key = 'sd1.r.draft/a.tab1';

describe('a sealed record', () => {
  it.each(['', 'v1|0|{"a":1}', 'half a pair: \ud83d', 'w\u0000rds \u{1F327}'.repeat(400)])(
    'comes back whole: %#',
    (value) => {
      const name = seal.nameOf(key);
      expect(seal.open(name, seal.seal(name, key, value))).toEqual({ key, value });
    },
  );

  it('opens under no other name, in no other vault, by no other key', () => {
    const name = seal.nameOf(key);
    const sealed = seal.seal(name, key, 'secretly');
    expect(seal.open(seal.nameOf('sd1.r.draft/b.tab1'), sealed)).toBeNull();
    expect(createRecordSeal(dataKey, 'other').open(name, sealed)).toBeNull();
    expect(createRecordSeal(new Uint8Array(32), 'vault').open(name, sealed)).toBeNull();
  });

  it('is as long for a word as for a line, and twice sealed never the same', () => {
    const name = seal.nameOf(key);
    const short = seal.seal(name, key, 'no');
    expect(seal.seal(name, key, 'not tonight, and not tomorrow')).toHaveLength(short.length);
    expect(seal.seal(name, key, 'no')).not.toBe(short);
  });
});
