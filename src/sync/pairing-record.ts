import * as v from 'valibot';
import { fromLetters, toLetters } from '@/lock/letters';
import type { OpenedKeys } from '@/lock/key-record';
import { createRecordSeal } from '@/lock/record-seal';

const generationSchema = v.object({
  n: v.number(),
  id: v.string(),
  after: v.optional(v.pipe(v.array(v.string()), v.readonly())),
});

const recordSchema = v.object({
  address: v.string(),
  /** Base64url of 16 bytes. */
  secret: v.string(),
  device: v.object({ id: v.string(), name: v.string() }),
  /** The generation this device is in; not forgotten with the rest of what is known of the server. */
  generation: v.nullable(generationSchema),
  /** The journal was emptied here, and is to be on the server: what its new generation is called. */
  emptying: v.nullable(v.string()),
  /** Noted before that is done here: it is, once the storage's epoch is higher. Until then nobody else is told. */
  above: v.optional(v.number()),
  /** It was turned off here; what is left is to empty the places of `before`, of which this is one. */
  stopped: v.optional(v.literal(true)),
  /** Places that were left for this one, and what is yet to be done there: the oldest first. */
  before: v.array(
    v.object({
      address: v.string(),
      secret: v.string(),
      /** 'replaced' where it was turned off before the others had heard that everything was. */
      why: v.picklist(['moved', 'emptied', 'replaced']),
      /** What the generation that this begins there is called. */
      id: v.string(),
      /** What of the journal may still go there: by these tab sessions, and kept no later than `at` (ms since 1970). */
      only: v.optional(v.object({ at: v.number(), writers: v.array(v.string()) })),
    }),
  ),
});

/** What this device has to keep to stay in step with others. */
export type PairingRecord = v.InferOutput<typeof recordSchema>;

/** A place that was left. */
export type LeftPlace = PairingRecord['before'][number];

/** Whether the journal is kept in step by it; if not, something is yet to be emptied. */
export const isOn = ({ emptying, stopped }: PairingRecord): boolean =>
  emptying === null && stopped === undefined;

/** Whether both are the same journal on the same server. */
export const isSamePlace = (
  a: Pick<PairingRecord, 'address' | 'secret'>,
  b: Pick<PairingRecord, 'address' | 'secret'>,
): boolean => a.address === b.address && a.secret === b.secret;

const sealedForm = 's';
const place = 'sync';

/** In a locked journal the record is sealed with its data key; `keys` null writes it as it is. */
export function pairingText(record: PairingRecord, keys: OpenedKeys | null): string {
  const text = JSON.stringify(record);
  if (keys === null) return text;
  const seal = createRecordSeal(keys.dataKey, keys.record.vault);
  const name = seal.nameOf(place);
  const sealed = sealedForm + seal.seal(name, place, text);
  seal.forget();
  return sealed;
}

/** Null for what is none, or sealed by other keys than these. */
export function readPairing(text: string, keys: OpenedKeys | null): PairingRecord | null {
  try {
    const parsed: unknown = JSON.parse(text.startsWith(sealedForm) ? opened(text, keys) : text);
    return v.is(recordSchema, parsed) && secretIn(parsed.secret) !== null ? parsed : null;
  } catch {
    return null;
  }
}

function opened(text: string, keys: OpenedKeys | null): string {
  if (keys === null) return '';
  const seal = createRecordSeal(keys.dataKey, keys.record.vault);
  const plain = seal.open(seal.nameOf(place), text.slice(sealedForm.length));
  seal.forget();
  return plain?.value ?? '';
}

/** Whether a text is in the form that these keys ask for. */
export const isInForm = (text: string, keys: OpenedKeys | null): boolean =>
  text.startsWith(sealedForm) === (keys !== null);

export const secretIn = (letters: string): Uint8Array | null => {
  const secret = fromLetters(letters);
  return secret?.length === 16 ? secret : null;
};

export const lettersOf = (secret: Uint8Array): string => toLetters(secret);
