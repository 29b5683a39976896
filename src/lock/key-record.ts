import * as v from 'valibot';
import { openBox, sealBox } from './box';
import { fromLetters, toLetters } from './letters';
import { NotEnoughMemory } from './argon2';
import type { DeriveKey } from './derive-key';
import { isAcceptable, nextLower, type PassphraseCost } from './passphrase-cost';
import type { DataKey } from './record-seal';
import { codeOf, keyOfSecret, secretIn } from './recovery-code';

/**
 * The ways into a locked journal. One random data key seals everything; each way wraps that key, so
 * that a way can be added, changed or taken away without touching a single page.
 */
const letters = v.string();
const boxed = { salt: letters, box: letters };
const count = v.pipe(v.number(), v.safeInteger());
const costSchema = v.object({ memory: count, passes: count, lanes: count });

const wayInSchema = v.variant('kind', [
  v.object({ kind: v.literal('passphrase'), cost: costSchema, ...boxed }),
  v.object({ kind: v.literal('code'), ...boxed }),
  v.object({
    kind: v.literal('passkey'),
    /** The credential's id. */
    id: letters,
    /** What the person sees it by. */
    name: v.string(),
    /** Milliseconds since 1970. */
    addedAt: v.number(),
    ...boxed,
  }),
]);

const schema = v.object({
  v: v.literal(1),
  /** Random, and no secret: binds every sealed value to this journal. */
  vault: letters,
  ways: v.array(wayInSchema),
});

export type WayIn = v.InferOutput<typeof wayInSchema>;
export type PasskeyWay = Extract<WayIn, { kind: 'passkey' }>;
export type KeyRecord = v.InferOutput<typeof schema>;

/** What opens a passkey's box: what the authenticator answers to `salt`. */
export type PasskeySecret = { id: string; secret: Uint8Array };

/** An opened journal: its keys, as they are stored, and the key itself. */
export type OpenedKeys = { record: KeyRecord; dataKey: DataKey };

const keyBytes = 32;
const saltBytes = 16;

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

/** Null for what is no key record, or of a later form. */
export function parseKeyRecord(text: string): KeyRecord | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return v.is(schema, parsed) ? parsed : null;
  } catch {
    return null;
  }
}

export const keyRecordText = (record: KeyRecord): string => JSON.stringify(record);

/** All of a way but the box: altered in any of it, the box does not open. */
function aboutOf(vault: string, way: WayIn): string {
  const rest = Object.entries(way).filter(([name]) => name !== 'box');
  return `second-draft ${vault} ${JSON.stringify(rest.toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;
}

function wrapped<Way extends WayIn>(
  vault: string,
  way: Way,
  key: Uint8Array,
  dataKey: DataKey,
): Way {
  // A lock wipes the key it was open with: wrapped, it would be a lock that nothing opens.
  if (dataKey.every((byte) => byte === 0)) throw new Error('The journal was locked meanwhile.');
  return { ...way, box: toLetters(sealBox(key, aboutOf(vault, way), dataKey)) };
}

function unwrapped(record: KeyRecord, way: WayIn, key: Uint8Array): OpenedKeys | null {
  const box = fromLetters(way.box);
  const dataKey = box && openBox(key, aboutOf(record.vault, way), box);
  key.fill(0);
  return dataKey?.length === keyBytes ? { record, dataKey } : null;
}

const without = (record: KeyRecord, is: (way: WayIn) => boolean): WayIn[] =>
  record.ways.filter((way) => !is(way));

/** At this cost, or at the next lower that the device has the memory for. */
async function keyWithin(
  passphrase: string,
  salt: Uint8Array,
  cost: PassphraseCost,
  derive: DeriveKey,
): Promise<{ key: Uint8Array; cost: PassphraseCost }> {
  try {
    return { key: await derive(passphrase, salt, cost), cost };
  } catch (error) {
    const lower = error instanceof NotEnoughMemory ? nextLower(cost) : null;
    if (lower === null) throw error;
    return keyWithin(passphrase, salt, lower, derive);
  }
}

/**
 * The same journal under another passphrase, which takes the place of the one before; at `cost`, or
 * at a lower one on a device that has not the memory.
 */
export async function withPassphrase(
  { record, dataKey }: OpenedKeys,
  passphrase: string,
  cost: PassphraseCost,
  derive: DeriveKey,
): Promise<KeyRecord> {
  const salt = random(saltBytes);
  // The journal may be locked, and its key wiped, while this one is made.
  const kept = dataKey.slice();
  try {
    const made = await keyWithin(passphrase, salt, cost, derive);
    const way = { kind: 'passphrase' as const, cost: made.cost, salt: toLetters(salt), box: '' };
    const ways = [
      wrapped(record.vault, way, made.key, kept),
      ...without(record, ({ kind }) => kind === 'passphrase'),
    ];
    made.key.fill(0);
    return { ...record, ways };
  } finally {
    kept.fill(0);
  }
}

/** A new recovery code in place of the one before; the code is in nothing that is kept. */
export function withNewCode({ record, dataKey }: OpenedKeys): { record: KeyRecord; code: string } {
  const secret = random(saltBytes);
  const salt = random(saltBytes);
  const way = { kind: 'code' as const, salt: toLetters(salt), box: '' };
  const ways = [
    ...without(record, ({ kind }) => kind === 'code'),
    wrapped(record.vault, way, keyOfSecret(secret, salt), dataKey),
  ];
  return { record: { ...record, ways }, code: codeOf(secret) };
}

/** One more way in: a passkey that answers `salt` with `secret` (32 bytes). */
export function withPasskey(
  { record, dataKey }: OpenedKeys,
  passkey: PasskeySecret & { name: string; addedAt: number; salt: string },
): KeyRecord {
  const { id, secret, ...about } = passkey;
  const way = { kind: 'passkey' as const, id, ...about, box: '' };
  return {
    ...record,
    ways: [
      ...without(record, (one) => one.kind === 'passkey' && one.id === id),
      wrapped(record.vault, way, new Uint8Array(secret), dataKey),
    ],
  };
}

export const withoutPasskey = (record: KeyRecord, id: string): KeyRecord => ({
  ...record,
  ways: without(record, (way) => way.kind === 'passkey' && way.id === id),
});

export const passkeysOf = (record: KeyRecord): PasskeyWay[] =>
  record.ways.flatMap((way) => (way.kind === 'passkey' ? [way] : []));

export const hasCode = (record: KeyRecord): boolean =>
  record.ways.some(({ kind }) => kind === 'code');

/** A new lock: its keys, and the code that is shown once. */
export async function createKeys(
  passphrase: string,
  cost: PassphraseCost,
  derive: DeriveKey,
): Promise<OpenedKeys & { code: string }> {
  const dataKey = random(keyBytes);
  const empty: KeyRecord = { v: 1, vault: toLetters(random(saltBytes)), ways: [] };
  const record = await withPassphrase({ record: empty, dataKey }, passphrase, cost, derive);
  return { ...withNewCode({ record, dataKey }), dataKey };
}

/** Null where the passphrase does not open it. Rejects when the device has not the memory to try. */
export async function openByPassphrase(
  record: KeyRecord,
  passphrase: string,
  derive: DeriveKey,
): Promise<OpenedKeys | null> {
  for (const way of record.ways) {
    if (way.kind !== 'passphrase' || !isAcceptable(way.cost)) continue;
    const salt = fromLetters(way.salt);
    const opened = salt && unwrapped(record, way, await derive(passphrase, salt, way.cost));
    if (opened) return opened;
  }
  return null;
}

/** Null where it is no code, or not this journal's. */
export function openByCode(record: KeyRecord, typed: string): OpenedKeys | null {
  const secret = secretIn(typed);
  for (const way of record.ways) {
    const salt = way.kind === 'code' ? fromLetters(way.salt) : null;
    const opened = secret && salt && unwrapped(record, way, keyOfSecret(secret, salt));
    if (opened) return opened;
  }
  return null;
}

/** Null where the passkey is not one of this journal's. */
export function openByPasskey(record: KeyRecord, { id, secret }: PasskeySecret): OpenedKeys | null {
  const way = passkeysOf(record).find((one) => one.id === id);
  return way === undefined ? null : unwrapped(record, way, new Uint8Array(secret));
}
