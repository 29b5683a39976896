import { base32crockford } from '@scure/base';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toBytes } from './bytes';

/** 128 random bits and 32 that find a slip of the pen, in Crockford's base32: no I, L, O or U. */
const secretBytes = 16;
const sumBytes = 4;
const groupLetters = 4;

const sumOf = (secret: Uint8Array): Uint8Array => sha256(secret).subarray(0, sumBytes);

/** The code of a secret of 16 bytes: eight groups of four letters, the last of which check the others. */
export function codeOf(secret: Uint8Array): string {
  const letters = base32crockford.encode(new Uint8Array([...secret, ...sumOf(secret)]));
  return (letters.match(new RegExp(`.{1,${groupLetters}}`, 'g')) ?? []).join('-');
}

/** The secret of a code as somebody copied it: any case, spaces or dashes, O for 0, I and L for 1. Null when it is none. */
export function secretIn(typed: string): Uint8Array | null {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s‐-―−-]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  try {
    const bytes = base32crockford.decode(letters);
    if (bytes.length !== secretBytes + sumBytes) return null;
    const secret = bytes.subarray(0, secretBytes);
    const sum = sumOf(secret);
    return bytes.subarray(secretBytes).every((byte, index) => byte === sum[index]) ? secret : null;
  } catch {
    return null;
  }
}

/** The key a secret wraps with. The code is random and long, so nothing has to make guessing slow. */
export const keyOfSecret = (secret: Uint8Array, salt: Uint8Array): Uint8Array =>
  hkdf(sha256, secret, salt, toBytes('second-draft recovery code'), 32);
