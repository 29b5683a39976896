import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { argon2id } from '@noble/hashes/argon2.js';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { argon2id as argon2idByWebAssembly } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { argon2ByScript, argon2ByWebAssembly } from '@/lock/argon2';
import { openBox } from '@/lock/box';
import { toBytes } from '@/lock/bytes';
import { lowestCost } from '@/lock/passphrase-cost';
import wycheproof from './wycheproof-xchacha20-poly1305.json';

const fromHex = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytesOf = (byte: number, times: number): Uint8Array => new Uint8Array(times).fill(byte);
const count = (from: number, to: number): Uint8Array =>
  Uint8Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('Argon2id', () => {
  it('is the one of RFC 9106, 5.3', () => {
    const options = { t: 3, m: 32, p: 4, dkLen: 32, key: bytesOf(3, 8) };
    const tag = argon2id(bytesOf(1, 32), bytesOf(2, 16), {
      ...options,
      personalization: bytesOf(4, 12),
    });
    expect(toHex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  it('is the same by both libraries where lanes, passes and a secret are those of the RFC', async () => {
    // hash-wasm takes no associated data, so the RFC's own answer cannot be asked of it.
    const given = { password: bytesOf(1, 32), salt: bytesOf(2, 16), secret: bytesOf(3, 8) };
    const fast = await argon2idByWebAssembly({
      ...given,
      iterations: 3,
      memorySize: 32,
      parallelism: 4,
      hashLength: 32,
      outputType: 'hex',
    });
    const slow = argon2id(given.password, given.salt, {
      t: 3,
      m: 32,
      p: 4,
      dkLen: 32,
      key: given.secret,
    });
    expect(fast).toBe(toHex(slow));
  });

  // Of src/test.c in P-H-C/phc-winner-argon2, version 0x13, 32 bytes.
  it.each([
    [2, 256, 1, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    [2, 256, 2, '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
  ])(
    'is the reference’s by both: %i passes, %i KiB, %i lanes',
    async (passes, memory, lanes, answer) => {
      const given = [toBytes('password'), toBytes('somesalt'), { passes, memory, lanes }] as const;
      expect(toHex(await argon2ByWebAssembly(...given))).toBe(answer);
      expect(toHex(await argon2ByScript(...given))).toBe(answer);
    },
  );

  it('is the reference’s at the size that is used here', async () => {
    const cost = { passes: 2, memory: 65536, lanes: 1 };
    const made = await argon2ByWebAssembly(toBytes('password'), toBytes('somesalt'), cost);
    expect(toHex(made)).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });

  it('is the same by both libraries at the lowest cost', async () => {
    const given = [toBytes('déjà \u{1F32C}'.repeat(100)), count(1, 16), lowestCost] as const;
    expect(await argon2ByScript(...given)).toEqual(await argon2ByWebAssembly(...given));
  });
});

type Row = [id: string, result: string, ...hex: string[]];
const rows = wycheproof.tests.map((row) => {
  const [id, result, ...hex] = row.split('|') as Row;
  const [key, nonce, about, text, sealed, tag] = hex.map(fromHex);
  if (!key || !nonce || !about || !text || !sealed || !tag) throw new Error(`Row ${id} is cut.`);
  return { id, isValid: result === 'valid', key, nonce, about, text, sealed, tag };
});

describe('XChaCha20-Poly1305', () => {
  it('gives the answer of draft-irtf-cfrg-xchacha, A.3.1', () => {
    const [first] = rows;
    expect(first?.id).toBe('1');
    const text =
      'Ladies and Gentlemen of the class of ’99: If I could offer you only one tip for the future, sunscreen would be it.';
    const sealed = xchacha20poly1305(
      count(0x80, 0x9f),
      count(0x40, 0x57),
      fromHex('50515253c0c1c2c3c4c5c6c7'),
    ).encrypt(toBytes(text.replace('’', "'")));
    expect(toHex(sealed.subarray(-16))).toBe('c0875924c1c7987947deafd8780acf49');
    expect(first && toHex(first.sealed)).toBe(toHex(sealed.subarray(0, -16)));
  });

  it('gives Wycheproof’s answers, and opens none that it calls invalid', () => {
    expect(rows.filter(({ isValid }) => isValid).length).toBeGreaterThanOrEqual(35);
    expect(rows.filter(({ isValid }) => !isValid).length).toBeGreaterThanOrEqual(30);
    const wrong = rows.flatMap(({ id, isValid, key, nonce, about, text, sealed, tag }) => {
      const made = toHex(xchacha20poly1305(key, nonce, about).encrypt(text));
      const isSame = made === toHex(sealed) + toHex(tag);
      const isTextSame = made.startsWith(toHex(sealed));
      return isSame === isValid && isTextSame ? [] : [id];
    });
    expect(wrong).toEqual([]);
  });

  it('is what a box is: its nonce, then Wycheproof’s bytes, where what it is about is text', () => {
    const asText = rows.filter(({ about }) => about.every((byte) => byte < 0x80));
    expect(asText.length).toBeGreaterThan(40);
    const wrong = asText.flatMap(({ id, isValid, key, nonce, about, text, sealed, tag }) => {
      const box = new Uint8Array([...nonce, ...sealed, ...tag]);
      const opened = openBox(key, Buffer.from(about).toString('latin1'), box);
      return isValid === (opened !== null && toHex(opened) === toHex(text)) ? [] : [id];
    });
    expect(wrong).toEqual([]);
  });
});

describe('HMAC-SHA256', () => {
  const long = 'Test Using Larger Than Block-Size Key - Hash Key First';
  const longer =
    'This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.';
  it.each([
    [
      1,
      bytesOf(0x0b, 20),
      toBytes('Hi There'),
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    ],
    [
      2,
      toBytes('Jefe'),
      toBytes('what do ya want for nothing?'),
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    [
      3,
      bytesOf(0xaa, 20),
      bytesOf(0xdd, 50),
      '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe',
    ],
    [
      4,
      count(1, 25),
      bytesOf(0xcd, 50),
      '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
    ],
    [
      6,
      bytesOf(0xaa, 131),
      toBytes(long),
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    ],
    [
      7,
      bytesOf(0xaa, 131),
      toBytes(longer),
      '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
    ],
  ])('gives the answer of RFC 4231, case %i', (_, key, text, answer) => {
    expect(toHex(hmac(sha256, key, text))).toBe(answer);
  });
});

describe('HKDF-SHA256', () => {
  it.each([
    [
      'A.1',
      bytesOf(0x0b, 22),
      count(0, 0x0c),
      count(0xf0, 0xf9),
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    ],
    [
      'A.2',
      count(0, 0x4f),
      count(0x60, 0xaf),
      count(0xb0, 0xff),
      'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87',
    ],
    [
      'A.3',
      bytesOf(0x0b, 22),
      undefined,
      new Uint8Array(),
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    ],
  ])('gives the answer of RFC 5869, %s', (_, secret, salt, info, answer) => {
    expect(toHex(hkdf(sha256, secret, salt, info, answer.length / 2))).toBe(answer);
  });
});
