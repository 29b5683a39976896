import { assert, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBox, sealBox } from '@/lock/box';
import { toBytes } from '@/lock/bytes';
import { fromLetters, toLetters } from '@/lock/letters';
import { pad, paddedLength, unpad } from '@/lock/padding';
import { createRecordSeal } from '@/lock/record-seal';

const key = new Uint8Array(32).fill(9);

describe('a box', () => {
  it('takes a nonce of its own each time', () => {
    const nonces = new Set<string>();
    const one = toBytes('a');
    for (let times = 0; times < 100_000; times += 1) {
      nonces.add(Buffer.from(sealBox(key, '', one).subarray(0, 24)).toString('latin1'));
    }
    expect(nonces.size).toBe(100_000);
  });

  it('is not opened by too few bytes, nor with some to spare', () => {
    const sealed = sealBox(key, 'here', toBytes('words'));
    for (let length = 0; length < sealed.length; length += 1) {
      expect(openBox(key, 'here', sealed.subarray(0, length))).toBeNull();
    }
    expect(openBox(key, 'here', new Uint8Array([...sealed, 0]))).toBeNull();
    expect(openBox(key, 'there', sealed)).toBeNull();
    expect(openBox(key, 'here', sealed)).toEqual(toBytes('words'));
  });
});

describe('a sealed record', () => {
  const seal = createRecordSeal(key, 'vault');
  const name = seal.nameOf('sd1.r.a');
  const sealed = seal.seal(name, 'sd1.r.a', 'We said we would talk on Sunday.');

  it('opens with no bit of it turned', () => {
    const bytes = fromLetters(sealed) ?? new Uint8Array();
    const opened = Array.from({ length: bytes.length * 8 }, (_, bit) => bit).filter((bit) => {
      const flipped = bytes.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return seal.open(name, toLetters(flipped)) !== null;
    });
    expect(bytes.length).toBe(24 + 256 + 16);
    expect(opened).toEqual([]);
  });

  it('opens with no bit of its letters turned, as they are stored', () => {
    const stored = Buffer.from(sealed, 'latin1');
    const opened = Array.from({ length: stored.length * 8 }, (_, bit) => bit).filter((bit) => {
      const flipped = Buffer.from(stored);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return seal.open(name, flipped.toString('latin1')) !== null;
    });
    expect(opened).toEqual([]);
    expect(seal.open(name, sealed)).not.toBeNull();
  });
});

describe('letters', () => {
  it('stand for bytes, in one spelling only', () => {
    assert(
      property(uint8Array({ maxLength: 300 }), (bytes) => {
        const letters = toLetters(bytes);
        expect(letters).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromLetters(letters)).toEqual(bytes);
      }),
    );
    for (const other of ['AA==', 'AB', 'A', 'A A', 'AA\n', 'A+', 'A/', '=', 'Ä']) {
      expect(fromLetters(other)).toBeNull();
    }
  });
});

describe('padding', () => {
  it('comes off again, whatever it is put on', () => {
    assert(
      property(uint8Array({ maxLength: 3000 }), (bytes) => {
        const padded = pad(bytes);
        expect(padded).toHaveLength(paddedLength(bytes.length));
        expect(unpad(padded)).toEqual(bytes);
      }),
    );
  });

  it('never shortens, grows with the text, and adds an eighth at most to more than a line', () => {
    const lengths = Array.from({ length: 20_000 }, (_, length) => paddedLength(length));
    const wrong = lengths.flatMap((padded, length) => {
      const isEnough = padded > length && padded >= (lengths[length - 1] ?? 0);
      const isSmall = length < 256 || padded <= Math.ceil((length + 1) * 1.125);
      return isEnough && isSmall ? [] : [length];
    });
    expect(wrong).toEqual([]);
    expect(new Set(lengths).size).toBeLessThan(128);
  });

  it('is nothing where no end is marked', () => {
    for (const bytes of [[], [0, 0], [1, 2], [0x80, 1], [0x80, 0, 1]]) {
      expect(unpad(Uint8Array.from(bytes))).toBeNull();
    }
    expect(unpad(Uint8Array.from([7, 0x80, 0x80, 0]))).toEqual(Uint8Array.from([7, 0x80]));
  });
});
