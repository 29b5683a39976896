// Neither remembers anything between two texts, and making one takes longer than a short text does.
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Text to bytes and back, as all of the lock does it. */
export const toBytes = (text: string): Uint8Array => encoder.encode(text);
export const toText = (bytes: Uint8Array): string => decoder.decode(bytes);
