import { base32crockford } from '@scure/base';

/**
 * The secret of 128 bits as a person copies it: 26 letters of Crockford's base32 (no I, L, O or U) and
 * one that checks them, in three groups of nine.
 */
const secretBytes = 16;
const groupLetters = 9;
export const codeLetters = 27;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const form = new RegExp(`^[${alphabet}]{${codeLetters}}$`);

/** Times the generator of the field of 32 elements (x⁵ + x² + 1). */
const timesGenerator = (value: number): number => (value << 1) ^ (value & 16 ? 0b100101 : 0);

/**
 * A check symbol as in a Reed-Solomon code: each of the letters has a weight of its own in a field of
 * 32, so that no single wrong letter and no two that changed places ever go unseen.
 */
const sumOf = (letters: string): number =>
  letters.split('').reduce((sum, letter) => timesGenerator(sum) ^ alphabet.indexOf(letter), 0);

const groups = (letters: string): string =>
  (letters.match(new RegExp(`.{${groupLetters}}`, 'g')) ?? []).join('-');

/** The code of a secret of 16 bytes. */
export function codeOf(secret: Uint8Array): string {
  const letters = base32crockford.encode(secret);
  return groups(letters + alphabet.charAt(timesGenerator(sumOf(letters))));
}

/** What somebody typed as the letters of a code: any case, spaces or dashes, O for 0, I and L for 1. */
export const lettersIn = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s‐-―−-]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

/** The secret of a code as somebody copied it; null for what is none. */
export function secretOf(typed: string): Uint8Array | null {
  const letters = lettersIn(typed);
  if (!form.test(letters) || sumOf(letters) !== 0) return null;
  try {
    const secret = base32crockford.decode(letters.slice(0, -1));
    return secret.length === secretBytes ? secret : null;
  } catch {
    // Ends in bits that no code has.
    return null;
  }
}

/** A new secret: 128 random bits. */
export const newSecret = (): Uint8Array => crypto.getRandomValues(new Uint8Array(secretBytes));
