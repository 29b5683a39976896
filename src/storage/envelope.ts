import { crc32 } from './crc32';

/**
 * The outermost form of every stored value: `v<format>|<crc32>|<payload>`. Every later format keeps
 * this frame, so that an older app can tell "newer than me" from "damaged".
 */
const format = 1;
/** The same frame around a sealed value: an app that knows no locks sees something newer, and writes nothing. */
const sealedFormat = 2;

const frame = /^v([1-9]\d{0,5})\|([0-9a-f]{8})\|/;

/** The sum covers the key and the format as well: a value under another key, or whose format was altered, does not open. */
const sumOf = (key: string, version: number, payload: string): string =>
  crc32(`${key}|v${version}|${payload}`);

/** Puts a payload into the form it is stored in under `key`. */
export const wrap = (key: string, payload: string): string => frameOf(key, format, payload);

/** The same for what is sealed, or stands in a locked journal. */
export const wrapSealed = (key: string, payload: string): string =>
  frameOf(key, sealedFormat, payload);

const frameOf = (key: string, version: number, payload: string): string =>
  `v${version}|${sumOf(key, version, payload)}|${payload}`;

export type Unwrapped =
  | { kind: 'payload'; payload: string }
  /** Whole, but in a format this code does not know. */
  | { kind: 'newer' }
  /** Truncated, altered, moved to another key, or never ours. */
  | { kind: 'unreadable' };

/** Takes a stored value apart again; never throws. */
export const unwrap = (key: string, raw: string): Unwrapped => takeApart(key, raw, format);

/** The same for what wrapSealed made. */
export const unwrapSealed = (key: string, raw: string): Unwrapped =>
  takeApart(key, raw, sealedFormat);

/**
 * A value in the other frame than it has: sealed values and the epoch of a locked journal have one
 * that an app without locks takes for newer. What is in neither is given back as it is.
 */
export function reframed(key: string, raw: string | null, isLocked: boolean): string | null {
  if (raw === null || hasFrameOf(key, raw, isLocked)) return raw;
  const unwrapped = isLocked ? unwrap(key, raw) : unwrapSealed(key, raw);
  if (unwrapped.kind !== 'payload') return raw;
  return isLocked ? wrapSealed(key, unwrapped.payload) : wrap(key, unwrapped.payload);
}

export const hasFrameOf = (key: string, raw: string, isLocked: boolean): boolean =>
  (isLocked ? unwrapSealed(key, raw) : unwrap(key, raw)).kind === 'payload';

function takeApart(key: string, raw: string, expected: number): Unwrapped {
  const found = frame.exec(raw);
  if (found === null) return { kind: 'unreadable' };
  const version = Number(found[1]);
  const payload = raw.slice(found[0].length);
  if (found[2] !== sumOf(key, version, payload)) return { kind: 'unreadable' };
  return version === expected ? { kind: 'payload', payload } : { kind: 'newer' };
}
