import { fromWindows1252 } from './windows-1252';

/** How many bytes tell whether a file without a mark is UTF-16. */
const looked = 4096;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What the first bytes say outright, where a program put a byte order mark. */
function marked(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** JSON is mostly ASCII, so in UTF-16 nearly every other byte of it is zero. */
function unmarkedWide(bytes: Uint8Array): Encoding | null {
  const start = bytes.subarray(0, looked);
  const pairs = Math.floor(start.length / 2);
  let evenZeros = 0;
  let oddZeros = 0;
  for (const [place, byte] of start.entries()) {
    if (byte !== 0) continue;
    if (place % 2 === 0) evenZeros += 1;
    else oddZeros += 1;
  }
  if (pairs === 0) return null;
  if (oddZeros > pairs * 0.6 && evenZeros < pairs * 0.1) return 'utf-16le';
  return evenZeros > pairs * 0.6 && oddZeros < pairs * 0.1 ? 'utf-16be' : null;
}

const decode = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes);

/** UTF-8 that is whole but for its end, which may stop inside a letter; null for anything else. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Letters beyond ASCII that stand whole in what was read as UTF-8. */
const wholeLetter = /[^\0-\u007F\uFFFD]/gu;

/**
 * The text of a file, whichever program saved it: UTF-8 or UTF-16 with or without a mark, or one byte
 * a letter as older Windows programs write it. A browser's own `File.text()` knows UTF-8 only, and
 * what browsers do beyond that differs. Never throws; a letter that cannot be read becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = marked(bytes) ?? unmarkedWide(bytes);
  if (wide !== null && wide !== 'utf-8') return decode(bytes, wide);
  const text = strictUtf8(bytes);
  if (text !== null) return text;
  const lenient = decode(bytes, 'utf-8');
  // A few broken bytes among whole letters are damage; a file where hardly any letter is whole is older Windows'.
  const broken = lenient.split('\uFFFD').length - 1;
  const whole = lenient.match(wholeLetter)?.length ?? 0;
  return whole > broken ? lenient : fromWindows1252(bytes);
}
