import * as v from 'valibot';
import type { Version } from '@/storage/port';
import {
  readVersionText,
  slotKey,
  versionText,
  type SlotName,
  type VersionReading,
} from '@/storage/slot';
import { openDocument, sealDocument } from './sealed-document';
import {
  deviceDocument,
  generationDocument,
  keysOf,
  slotDocument,
  type Generation,
  type GenerationKeys,
} from './sync-keys';

const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const generationSchema = v.object({
  n: v.pipe(natural, v.minValue(1), v.maxValue(999_999_999)),
  id: v.string(),
  /** The ids of those that ended for it. */
  after: v.optional(v.pipe(v.array(v.string()), v.readonly())),
  /** 'moved': the journal goes on under another secret. */
  why: v.picklist(['begun', 'emptied', 'replaced', 'moved']),
  /** Of one that moved: the id of the generation it went on in, where it is now. */
  goesOn: v.optional(v.string()),
  /** The id of the device that began it. */
  by: v.string(),
});

/** What stands in the one document that says which generation counts. */
export type GenerationNote = v.InferOutput<typeof generationSchema>;

const deviceSchema = v.object({
  id: v.string(),
  name: v.string(),
  /** Ms since 1970. */
  at: v.number(),
  /** The tab sessions that wrote on it, and the highest counter of each that was sent. */
  writers: v.record(v.string(), natural),
  /** Who wrote on other devices under a code before this one, as this device last knew it. */
  others: v.optional(v.array(v.object({ name: v.string(), writers: v.array(v.string()) }))),
});

export type DeviceNote = v.InferOutput<typeof deviceSchema>;

/** What no page comes near: longer ones are not even opened. In base64. */
const longestSealed = 6 * 1024 * 1024;
const longestNote = 64 * 1024;

function read<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string | null,
): v.InferOutput<Schema> | null {
  try {
    const parsed: unknown = JSON.parse(text ?? 'null');
    return v.is(schema, parsed) ? parsed : null;
  } catch {
    return null;
  }
}

const open = (key: Uint8Array, name: string, sealed: string): string | null =>
  sealed.length > longestSealed ? null : openDocument(key, name, sealed);

/** Seals what goes to the server, and opens what comes from it, by the keys of one secret. */
export function createDocuments(secret: Uint8Array) {
  const all = keysOf(secret, null);
  /** Asked for at every push, and seldom changed. */
  const opened = new Map<string, { sealed: string; note: DeviceNote | null }>();
  let current: { of: Generation; keys: GenerationKeys; names: Map<string, string> } | null = null;

  function inGeneration(of: Generation) {
    if (current?.of.n !== of.n || current.of.id !== of.id) {
      current = { of, keys: keysOf(secret, of), names: new Map() };
    }
    return current;
  }

  function nameOf(generation: Generation, slot: SlotName): string {
    const { keys, names } = inGeneration(generation);
    const key = slotKey(slot);
    const name = names.get(key) ?? slotDocument(keys.name, generation.n, slot);
    names.set(key, name);
    return name;
  }

  return {
    nameOf,
    deviceName: (id: string): string => deviceDocument(all.name, id),

    sealVersion: (generation: Generation, name: string, version: Version): string =>
      sealDocument(inGeneration(generation).keys.seal, name, versionText(version)),

    /** The version in a document; unreadable where it does not open, or belongs under another name. */
    openVersion(generation: Generation, name: string, sealed: string): VersionReading {
      const text = open(inGeneration(generation).keys.seal, name, sealed);
      const reading: VersionReading =
        text === null ? { kind: 'unreadable' } : readVersionText(text);
      const isElsewhere =
        reading.kind === 'version' && nameOf(generation, reading.version) !== name;
      return isElsewhere ? { kind: 'unreadable' } : reading;
    },

    sealGeneration: (note: GenerationNote): string =>
      sealDocument(all.seal, generationDocument, JSON.stringify(note)),
    openGeneration: (sealed: string): GenerationNote | null =>
      read(generationSchema, open(all.seal, generationDocument, sealed)),

    sealDevice: (name: string, note: DeviceNote): string =>
      sealDocument(all.seal, name, JSON.stringify(note)),
    openDevice(name: string, sealed: string): DeviceNote | null {
      const before = opened.get(name);
      if (before?.sealed === sealed) return before.note;
      const text = sealed.length > longestNote ? null : open(all.seal, name, sealed);
      const note = read(deviceSchema, text);
      // Under its own name alone: a server that makes up notes fills nothing here.
      if (note === null || deviceDocument(all.name, note.id) !== name) return null;
      opened.set(name, { sealed, note });
      return note;
    },
  };
}

export type Documents = ReturnType<typeof createDocuments>;
