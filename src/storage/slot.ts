import type * as v from 'valibot';
import type { JournalRecord } from '@/record/record';
import { unwrap, wrap } from './envelope';
import { checkerOf } from '@/record/checker';
import { bringUp, currentLadder, type Ladder } from '@/record/migrations';
import type { Version } from './port';
import type * as schema from './stored-schema';
import { anyFormatShape, naturalShape, ofEpochShape, slotPayloadShape } from './stored-shape';

/** What every key of the journal begins with. */
export const keyPrefix = 'sd1.';
const slotPrefix = `${keyPrefix}r.`;

/** One tab session's latest version of one record. Only that session writes a new one into it. */
export type Slot = {
  key: string;
  id: string;
  writer: string;
  /** Grows with every version of the record that its writer knew of; order comes from here, never from a clock. */
  counter: number;
  /** How often the whole journal had been emptied or replaced when this was written. */
  epoch: number;
  /** The versions this one was written in knowledge of: writer -> counter. */
  seen: ReadonlyMap<string, number>;
  /** Null when the record was let go. */
  body: JournalRecord | null;
  /** Milliseconds since 1970; told, never used for order. */
  at: number;
  /** The stored form, character for character. */
  raw: string;
};

export type SlotName = { id: string; writer: string };

/** The key of a slot: `sd1.r.<record id>.<writer>`. A writer has no dot, an id may. */
export const slotKey = ({ id, writer }: SlotName): string => `${slotPrefix}${id}.${writer}`;

export const isSlotKey = (key: string): boolean => key.startsWith(slotPrefix);

/** Null for a key that is no slot's. */
export function parseSlotKey(key: string): SlotName | null {
  const dot = key.lastIndexOf('.');
  if (!isSlotKey(key) || dot <= slotPrefix.length || dot === key.length - 1) return null;
  return { id: key.slice(slotPrefix.length, dot), writer: key.slice(dot + 1) };
}

const format = 1;
type Payload = v.InferOutput<typeof schema.slotPayload>;

const isNatural = checkerOf(naturalShape);
const fitsAnyFormat = checkerOf(anyFormatShape);
const fitsPayload = checkerOf(slotPayloadShape);
const hasFormat = (value: unknown): value is v.InferOutput<typeof schema.anyFormat> =>
  fitsAnyFormat(value);
const isPayload = (value: unknown): value is Payload => fitsPayload(value);
const fitsEpoch = checkerOf(ofEpochShape);
const hasEpoch = (value: unknown): value is v.InferOutput<typeof schema.ofEpoch> =>
  fitsEpoch(value);

/**
 * Gives a version its stored form. Null when the body has none (undefined, a function, a circle):
 * a mistake of the caller, answered and never thrown.
 */
export function encodeSlot(version: Omit<Slot, 'key' | 'raw'>): Slot | null {
  const key = slotKey(version);
  const { id, writer, counter, epoch, seen, body, at } = version;
  try {
    // Left out of the JSON without a word, undefined would come back as nothing at all.
    if (typeof body !== 'object') return null;
    // Always through JSON: it escapes lone surrogates, which any encoder of text would destroy.
    const plain = JSON.stringify({
      format,
      id,
      writer,
      counter,
      epoch,
      seen: Object.fromEntries(seen),
      body,
      at,
    });
    return { ...version, key, raw: wrap(key, plain) };
  } catch {
    return null;
  }
}

export type Reading = { kind: 'slot'; slot: Slot } | { kind: 'newer' } | { kind: 'unreadable' };

const unreadable = { kind: 'unreadable' } as const;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Most versions are the first of their record. */
const knewNone: Slot['seen'] = new Map();

export type VersionReading =
  | { kind: 'version'; version: Version }
  | { kind: 'newer' }
  | { kind: 'unreadable' };

/** Reads one version out of what was JSON; never throws. */
function readPayload(ladder: Ladder, payload: unknown): VersionReading {
  if (!hasFormat(payload)) return unreadable;
  if (payload.format > format) return { kind: 'newer' };
  if (!isPayload(payload)) return unreadable;
  const { id, writer, counter, at } = payload;
  // Own entries only: a writer or an id called __proto__ is a name like any other.
  const seen = Object.entries(payload.seen ?? {});
  if (!seen.every((entry): entry is [string, number] => isNatural(entry[1]))) return unreadable;
  let body: JournalRecord | null = null;
  if (payload.body !== null) {
    const broughtUp = bringUp(ladder, id, payload.body);
    if (broughtUp.kind !== 'body') return broughtUp;
    body = broughtUp.body;
  }
  const knew = seen.length === 0 ? knewNone : new Map(seen);
  return { kind: 'version', version: { id, writer, counter, seen: knew, body, at } };
}

/** Reads a stored value as the slot its key says it is; never throws, and changes nothing. */
export function decodeSlot(ladder: Ladder, key: string, raw: string): Reading {
  const name = parseSlotKey(key);
  const unwrapped = unwrap(key, raw);
  if (unwrapped.kind === 'newer') return { kind: 'newer' };
  if (name === null || unwrapped.kind === 'unreadable') return unreadable;
  const payload = parse(unwrapped.payload);
  const reading = readPayload(ladder, payload);
  if (reading.kind !== 'version') return reading;
  const { id, writer } = reading.version;
  if (id !== name.id || writer !== name.writer || !hasEpoch(payload)) return unreadable;
  return { kind: 'slot', slot: { ...reading.version, key, epoch: payload.epoch, raw } };
}

/** A version as it goes to another device: all of it but the epoch, which each device counts for itself. */
export const versionText = ({ id, writer, counter, seen, body, at }: Version): string =>
  JSON.stringify({ format, id, writer, counter, seen: Object.fromEntries(seen), body, at });

/** Reads what versionText wrote, here or in another version of the app; never throws. */
export const readVersionText = (text: string, ladder: Ladder = currentLadder): VersionReading =>
  readPayload(ladder, parse(text));
