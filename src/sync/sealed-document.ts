import { openBox, sealBox } from '@/lock/box';
import { toBytes, toText } from '@/lock/bytes';
import { pad, unpad } from '@/lock/padding';

const shortest = 256;

/** The next power of two, end mark included: a server that sees every version of a page learns little of its growth. */
export const sealedLength = (length: number): number =>
  Math.max(shortest, 2 ** Math.ceil(Math.log2(length + 1)));

/** Base64 as every browser has it built in, which is many times faster than any written out. */
function toBase64(bytes: Uint8Array): string {
  let units = '';
  for (let from = 0; from < bytes.length; from += 8192) {
    // A spread would walk them one by one, which takes longer than sealing them does.
    units += String(Reflect.apply(String.fromCharCode, null, bytes.subarray(from, from + 8192)));
  }
  return btoa(units);
}

/** Throws for what is none. */
function fromBase64(text: string): Uint8Array {
  const units = atob(text);
  const bytes = new Uint8Array(units.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = units.charCodeAt(at);
  return bytes;
}

/** Binds what is sealed to its name: nothing opens under another. */
const aboutOf = (name: string): string => `sd-sync1|${name}`;

/** Seals a text (its lone surrogates escaped, as JSON does it) for the document of this name, in base64. */
export const sealDocument = (key: Uint8Array, name: string, text: string): string =>
  toBase64(sealBox(key, aboutOf(name), pad(toBytes(text), sealedLength)));

/** Null where it was sealed for another name or by another key, was altered or cut. */
export function openDocument(key: Uint8Array, name: string, sealed: string): string | null {
  try {
    const padded = openBox(key, aboutOf(name), fromBase64(sealed));
    const plain = padded && unpad(padded);
    return plain && toText(plain);
  } catch {
    // No base64.
    return null;
  }
}
