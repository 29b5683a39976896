import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLetters, codeOf, lettersIn, newSecret, secretOf } from '@/sync/pairing-code';
import { joinWord, readJoinWord } from '@/sync/pairing-link';
import { serverAddress } from '@/sync/server-address';

const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 });
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a pairing code', () => {
  it('is 27 letters in three groups of nine, and brings its secret back', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const code = codeOf(secret);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{9}-){2}[0-9A-HJKMNP-TV-Z]{9}$/);
        expect(secretOf(code)).toEqual(secret);
      }),
    );
  });

  it('is the one it was yesterday', () => {
    expect(codeOf(Uint8Array.from({ length: 16 }, (_, index) => index * 17))).toBe(
      '008J4CT4A-NK7F24SNA-XWSQFEZWH',
    );
  });

  it('is read in small letters, with spaces, any dash or none, and O, I and L for 0 and 1', () => {
    const secret = new Uint8Array(16);
    const code = codeOf(secret);
    expect(
      secretOf(` ${code.toLowerCase().replaceAll('0', 'o').replaceAll('-', ' – ')}\n`),
    ).toEqual(secret);
    const ones = codeOf(Uint8Array.from({ length: 16 }, () => 0b00001_000));
    expect(ones).toContain('1');
    expect(secretOf(ones.replaceAll('1', 'l'))).toEqual(secretOf(ones));
    expect(secretOf(ones.replaceAll('1', 'I').replaceAll('-', ''))).toEqual(secretOf(ones));
  });

  it('tells every single wrong letter', () => {
    const letters = lettersIn(codeOf(newSecret()));
    for (let place = 0; place < codeLetters; place += 1) {
      for (const other of alphabet) {
        if (other === letters[place]) continue;
        const typed = letters.slice(0, place) + other + letters.slice(place + 1);
        expect(secretOf(typed)).toBeNull();
      }
    }
  });

  it('tells any two letters that changed places', () => {
    fc.assert(
      fc.property(secrets, fc.nat(25), fc.nat(25), (secret, one, further) => {
        const letters = lettersIn(codeOf(secret)).split('');
        const other = one + 1 + (further % (codeLetters - 1 - one));
        fc.pre(letters[one] !== letters[other]);
        [letters[one], letters[other]] = [letters[other] ?? '', letters[one] ?? ''];
        expect(secretOf(letters.join(''))).toBeNull();
      }),
    );
  });

  it.each(['', 'AB', '0'.repeat(26), '0'.repeat(28), 'U'.repeat(27), '😀'.repeat(27)])(
    'is not read from %j',
    (typed) => {
      expect(secretOf(typed)).toBeNull();
    },
  );

  it('is not read where its last bits are none of a code', () => {
    // The right check letter for 26 letters that say more than 128 bits.
    const sums = alphabet
      .split('')
      .filter((letter) => secretOf('0'.repeat(25) + '1' + letter) !== null);
    expect(sums).toEqual([]);
  });
});

describe('an address', () => {
  it.each([
    ['notes.example.org', 'https://notes.example.org'],
    [' https://Notes.example.org/sync/ ', 'https://notes.example.org/sync'],
    ['nas.local:6984', 'https://nas.local:6984'],
    ['http://localhost:5984/', 'http://localhost:5984'],
    ['https://notes.example.org/?a=b#c', 'https://notes.example.org'],
  ])('%j is %j', (typed, address) => {
    expect(serverAddress(typed)).toBe(address);
  });

  it.each([
    '',
    'http://notes.example.org',
    'https://me:word@notes.example.org',
    'ftp://a.b',
    'a b',
    'notes.example.org/my notes',
  ])('%j is none', (typed) => {
    expect(serverAddress(typed)).toBeNull();
  });
});

describe('a link to join', () => {
  it.each(['https://notes.example.org', 'https://nas.local:6984/sync', 'http://localhost:5984'])(
    'brings back where and what: %s',
    (address) => {
      const pairing = { address, code: codeOf(newSecret()) };
      expect(readJoinWord(joinWord(pairing))).toEqual(pairing);
      expect(readJoinWord(`https://app.example.org/#join=${joinWord(pairing)}`)).toEqual(pairing);
    },
  );

  it('is short enough for a small picture', () => {
    const link = `https://app.example.org/#join=${joinWord({ address: 'https://app.example.org', code: codeOf(newSecret()) })}`;
    expect(link.length).toBeLessThan(90);
  });

  it.each([
    '',
    '1.',
    '1.a.b',
    '2.a.000000000000000000000000000',
    '1.%E0%A4.000000000000000000000000000',
  ])('%j is none', (word) => {
    expect(readJoinWord(word)).toBeNull();
  });
});
