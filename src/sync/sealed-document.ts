import { base64 } from '@scure/base';
import { openBox, sealBox } from '@/lock/box';
import { toBytes, toText } from '@/lock/bytes';
import { pad, unpad } from '@/lock/padding';

const shortest = 256;

/** The next power of two, end mark included: a server that sees every version of a page learns little of its growth. */
export const sealedLength = (length: number): number =>
  Math.max(shortest, 2 ** Math.ceil(Math.log2(length + 1)));

/** Binds what is sealed to its name: nothing opens under another. */
const aboutOf = (name: string): string => `sd-sync1|${name}`;

/** Seals a text (its lone surrogates escaped, as JSON does it) for the document of this name, in base64. */
export const sealDocument = (key: Uint8Array, name: string, text: string): string =>
  base64.encode(sealBox(key, aboutOf(name), pad(toBytes(text), sealedLength)));

/** Null where it was sealed for another name or by another key, was altered or cut. */
export function openDocument(key: Uint8Array, name: string, sealed: string): string | null {
  try {
    const padded = openBox(key, aboutOf(name), base64.decode(sealed));
    const plain = padded && unpad(padded);
    return plain && toText(plain);
  } catch {
    // No base64.
    return null;
  }
}
