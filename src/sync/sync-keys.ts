import { base32crockford } from '@scure/base';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toBytes } from '@/lock/bytes';
import { toLetters } from '@/lock/letters';
import { slotKey, type SlotName } from '@/storage/slot';
import type { Login } from './sync-port';

/** Which journal this is: it grows when everything is emptied or replaced on all devices. */
export type Generation = {
  /** 1 for the first. */
  n: number;
  /** Random, so that two that were made at once are two. */
  id: string;
  /** Those that ended for this one, by id, the oldest first; unknown where an older app began it. */
  after?: readonly string[] | undefined;
};

/** The keys of one generation. */
export type GenerationKeys = { seal: Uint8Array; name: Uint8Array };

/** Everything comes from the one secret (HKDF-SHA256); none of it tells of the others. */
const derive = (secret: Uint8Array, what: string, length: number): Uint8Array =>
  hkdf(sha256, secret, undefined, toBytes(`second-draft sync ${what}`), length);

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The user, and the database of the same name: `s` and 16 hex digits; a password of 24 letters and digits. */
export const loginOf = (secret: Uint8Array): Login => ({
  name: `s${toHex(derive(secret, 'name', 8))}`,
  password: base32crockford.encode(derive(secret, 'password', 15)).toLowerCase(),
});

/** Null is what belongs to no generation: the record of generations itself, and the devices. */
export function keysOf(secret: Uint8Array, generation: Generation | null): GenerationKeys {
  const of = generation === null ? 'all' : `${generation.n} ${generation.id}`;
  return { seal: derive(secret, `seal ${of}`, 32), name: derive(secret, `names ${of}`, 32) };
}

const nameBytes = 16;

const macOf = (key: Uint8Array, text: string): string =>
  toLetters(hmac(sha256, key, toBytes(text)).subarray(0, nameBytes));

/** What the document of a slot is called; a letter stands first, since a server keeps `_` for itself. */
export const slotDocument = (key: Uint8Array, n: number, slot: SlotName): string =>
  `r${n}.${macOf(key, slotKey(slot))}`;

/** The generation a document's name says it is of; null where it is no slot's. */
export function generationIn(name: string): number | null {
  const found = /^r([1-9]\d{0,8})\.[\w-]{22}$/.exec(name);
  return found === null ? null : Number(found[1]);
}

export const deviceDocument = (key: Uint8Array, device: string): string =>
  `d.${macOf(key, `device ${device}`)}`;

export const isDeviceDocument = (name: string): boolean => /^d\.[\w-]{22}$/.test(name);

/** Where it stands which generation counts. */
export const generationDocument = 'g';
