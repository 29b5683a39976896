import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Seal } from '@/storage/seal';
import { openBox, sealBox } from './box';
import { toBytes, toText } from './bytes';
import { fromLetters, toLetters } from './letters';
import { pad, unpad } from './padding';

/** The random key, 32 bytes, that everything in a locked journal is sealed with; the ways in only wrap it. */
export type DataKey = Uint8Array;

/** A seal whose keys can be made to forget. */
export type RecordSeal = Seal & { forget(): void };

/** Half of a surrogate pair, which UTF-8 cannot carry. */
const loneSurrogate = /\p{Surrogate}/u;

/** Bytes of a name: enough that two keys never share one. */
const nameBytes = 16;

function toPlain(key: string, value: string): Uint8Array {
  // JSON escapes what UTF-8 would destroy; most values are JSON already and need no second round.
  return loneSurrogate.test(value)
    ? toBytes(`j${JSON.stringify([key, value])}`)
    : toBytes(`t${key.length} ${key}${value}`);
}

function fromPlain(text: string): { key: string; value: string } | null {
  if (text.startsWith('j')) {
    const parsed: unknown = JSON.parse(text.slice(1));
    if (!Array.isArray(parsed)) return null;
    const [key, value] = parsed as unknown[];
    return typeof key === 'string' && typeof value === 'string' ? { key, value } : null;
  }
  const space = text.indexOf(' ');
  const length = Number(text.slice(1, space));
  if (!text.startsWith('t') || space < 2 || !Number.isSafeInteger(length)) return null;
  const from = space + 1;
  return { key: text.slice(from, from + length), value: text.slice(from + length) };
}

/**
 * Seals records with keys of their own for names and for values, both derived from the data key
 * (HKDF-SHA256). A name is HMAC-SHA256 of the record's key, so it tells nothing and is always the same.
 */
export function createRecordSeal(dataKey: DataKey, vault: string): RecordSeal {
  const derive = (what: string): Uint8Array =>
    hkdf(sha256, dataKey, undefined, toBytes(`second-draft ${vault} ${what}`), 32);
  const nameKey = derive('name');
  const valueKey = derive('record');
  const names = hmac.create(sha256, nameKey);
  const aboutOf = (name: string): string => `second-draft ${vault} ${name}`;
  let isForgotten = false;

  return {
    vault,
    nameOf: (key) => toLetters(names.clone().update(toBytes(key)).digest().subarray(0, nameBytes)),
    seal(name, key, value) {
      // A wiped key is one that everybody has.
      if (isForgotten) throw new Error('The journal is locked.');
      return toLetters(sealBox(valueKey, aboutOf(name), pad(toPlain(key, value))));
    },
    open(name, sealed) {
      if (isForgotten) return null;
      const bytes = fromLetters(sealed);
      const padded = bytes && openBox(valueKey, aboutOf(name), bytes);
      const plain = padded && unpad(padded);
      return plain && fromPlain(toText(plain));
    },
    forget() {
      isForgotten = true;
      nameKey.fill(0);
      valueKey.fill(0);
      names.destroy();
    },
  };
}
