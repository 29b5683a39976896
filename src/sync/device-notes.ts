/** Every device says in a document of its own what it is called, when it was last there, and who wrote on it. */
import type { Version } from '@/storage/port';
import type { DeviceNote, Documents } from './documents';
import type { RoundParts } from './round-parts';
import type { OpenSyncState } from './sync-state';

type Known = { state: Pick<OpenSyncState, 'devices'>; documents: Documents };

export const deviceNotes = ({ state, documents }: Known): DeviceNote[] =>
  [...state.devices].flatMap(([name, sealed]) => {
    const note = documents.openDevice(name, sealed);
    return note === null ? [] : [note];
  });

/** '' where nobody knows. */
export const deviceNamed = (known: Known, id: string): string =>
  deviceNotes(known).find((note) => note.id === id)?.name ?? '';

/** The device on which a tab session wrote; null where nobody knows. */
export const deviceOfWriter = (notes: readonly DeviceNote[], writer: string): DeviceNote | null =>
  notes.find(({ writers }) => Object.hasOwn(writers, sessionOf(writer))) ?? null;

/** What the device is called on which a tab session wrote, also before the code was changed; null where nobody knows. */
export const nameOfWriter = (notes: readonly DeviceNote[], writer: string): string | null =>
  deviceOfWriter(notes, writer)?.name ??
  notes
    .flatMap(({ others = [] }) => others)
    .find(({ writers }) => writers.includes(sessionOf(writer)))?.name ??
  null;

/** A session goes on under other names where one is taken. */
const sessionOf = (writer: string): string => writer.split('~', 1)[0] ?? '';

const rememberedWriters = 128;
const rememberedOthers = 16;
const day = 24 * 60 * 60 * 1000;

/** This device's note once these were sent; null where the one that stands there still says it. */
export function nextNote(parts: RoundParts, sent: readonly Version[]): DeviceNote | null {
  const { id, name } = parts.device();
  const notes = deviceNotes(parts);
  const before = notes.find((note) => note.id === id);
  const writers = new Map(Object.entries(before?.writers ?? {}));
  const others = notes.filter((note) => note.id !== id);
  const elsewhere = new Set(before?.others?.flatMap(({ writers: theirs }) => theirs));
  let isNews = false;
  for (const { writer, counter } of sent) {
    // What another device wrote and the server lost is sent again in its name.
    const session = sessionOf(writer);
    if (deviceOfWriter(others, writer) !== null || elsewhere.has(session)) continue;
    isNews ||= (writers.get(session) ?? 0) < counter;
    writers.set(session, Math.max(writers.get(session) ?? 0, counter));
  }
  const at = parts.now();
  const isRecent = before !== undefined && Math.abs(at - before.at) < day && before.name === name;
  if (isRecent && !isNews) return null;
  const newest = [...writers].toSorted(([, a], [, b]) => b - a).slice(0, rememberedWriters);
  const known = before?.others === undefined ? {} : { others: before.others };
  return { id, name, at, writers: Object.fromEntries(newest), ...known };
}

/** This device's note for a place where nobody knows any device so far; null where it has none. */
export function noteToTakeAlong(
  parts: Pick<RoundParts, 'state' | 'documents' | 'device'>,
): DeviceNote | null {
  const notes = deviceNotes(parts);
  const own = notes.find(({ id }) => id === parts.device().id);
  if (own === undefined) return null;
  const known = notes
    .filter((note) => note !== own)
    .flatMap(({ name, writers, others = [] }) => [
      { name, writers: Object.keys(writers) },
      ...others,
    ])
    .map(({ name, writers }) => ({
      name,
      writers: writers.filter((writer) => !Object.hasOwn(own.writers, writer)),
    }));
  const others = [...known, ...(own.others ?? [])].slice(0, rememberedOthers);
  // Not said in that place so far.
  return { ...own, at: 0, others };
}

/** How many sessions of other devices wrote more, by their own word, than ever came here. */
export function missingHere(parts: RoundParts): number {
  const known = new Map<string, number>();
  const learn = (writer: string, counter: number): void => {
    const session = sessionOf(writer);
    known.set(session, Math.max(known.get(session) ?? 0, counter));
  };
  for (const { writer, counter, seen } of parts.storage.versions()) {
    learn(writer, counter);
    for (const [other, knew] of seen) learn(other, knew);
  }
  const here = parts.device().id;
  return deviceNotes(parts)
    .filter(({ id }) => id !== here)
    .flatMap(({ writers }) => Object.entries(writers))
    .filter(([writer, counter]) => (known.get(writer) ?? 0) < counter).length;
}
