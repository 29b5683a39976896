import { base64urlnopad } from '@scure/base';

/** Text to bytes and back, as all of the lock does it. */
export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Bytes as letters that need no escaping anywhere: base64url without padding. */
export const toLetters = (bytes: Uint8Array): string => base64urlnopad.encode(bytes);

/** Null for what is no such text. */
export function fromLetters(letters: string): Uint8Array | null {
  try {
    return base64urlnopad.decode(letters);
  } catch {
    return null;
  }
}
