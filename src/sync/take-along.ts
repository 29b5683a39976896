/** What a device takes along to another place, so that it is the same journal there. */
import type { Pause } from '@/storage/pause';
import type { SlotName } from '@/storage/slot';
import { noteToTakeAlong } from './device-notes';
import type { DeviceNote, Documents } from './documents';
import { isSentElsewhere, isSentHere, sentElsewhere } from './generations';
import { inTurns } from './in-turns';
import { orderOf } from './orders';
import { versionsToSend, type RoundParts } from './round-parts';
import { slicesOf } from './slices';
import type { Generation } from './sync-keys';
import {
  emptyMeta,
  type Aside,
  type KnownDocument,
  type OpenSyncState,
  type Order,
  type StateHome,
} from './sync-state';

/**
 * Where a device is that comes along from a place it never knew the journal of: in the first generation, by a name
 * before all others. One that took its place meanwhile has replaced what this device brings too, and somebody is asked.
 */
export const firstThere: Generation = { n: 1, id: '' };

export type TakenAlong = {
  /** What this device says of itself, who wrote on it and on which others. */
  note: DeviceNote | null;
  /** What is yet to be done on all of them. */
  order: Order | null;
  /** The journal it was in. */
  generation: Generation | null;
  /** What was sent to that journal before it was over anywhere: where it is by now, it goes with it unasked. */
  sent: readonly (SlotName & { counter: number })[];
};

export async function takeAlong(parts: RoundParts): Promise<TakenAlong> {
  const { generation, isClosed = false } = parts.state.meta;
  const sent: (SlotName & { counter: number })[] = [];
  if (generation !== null) {
    await inTurns(parts.pause, versionsToSend(parts), (version) => {
      const { id, writer, counter } = version;
      const isSent =
        (isClosed && isSentHere(parts, generation, version)) ||
        isSentElsewhere(parts, generation, version);
      if (isSent) sent.push({ id, writer, counter });
    });
  }
  return { note: noteToTakeAlong(parts), order: await orderOf(parts), generation, sent };
}

/**
 * All that is remembered of a place before anything was read there: what the device said of itself elsewhere, so that
 * drafts keep the name of the device they were written on, what was ordered, which journal this is and what was sent to
 * it. False where it is not kept.
 */
export async function arrive(
  { home, documents, pause }: { home: StateHome; documents: Documents; pause: Pause },
  { note, order, generation, sent }: TakenAlong,
): Promise<boolean> {
  const devices = new Map<string, string>();
  const known = new Map<string, KnownDocument>();
  if (generation !== null) {
    await inTurns(pause, sent, (one) => {
      const name = sentElsewhere(documents.nameOf(generation, one));
      known.set(name, { tag: null, counter: one.counter, isSure: true });
    });
  }
  if (note !== null) {
    const name = documents.deviceName(note.id);
    devices.set(name, documents.sealDevice(name, note));
  }
  const meta = { ...emptyMeta, order, generation, comesAlong: generation !== null };
  let isKept = false;
  try {
    for (const slice of slicesOf({ known, aside: new Map<string, Aside>(), devices })) {
      // oxlint-disable-next-line no-await-in-loop -- the first of them takes away what was known of the place before
      await home.save({ isAnew: !isKept, meta, ...slice });
      isKept = true;
    }
  } catch {
    // Without the rest of what was sent, somebody is asked about more.
  }
  return isKept;
}

/** In step with this place: from here on it is the only one that matters. */
export function endComingAlong(state: OpenSyncState): void {
  if (state.meta.comesAlong !== true) return;
  for (const name of state.known.keys()) {
    if (name.startsWith(sentElsewhere(''))) state.setKnown(name, null);
  }
  state.note({ comesAlong: false });
}
