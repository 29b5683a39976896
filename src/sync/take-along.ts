/** What a device takes along to another place, so that it is the same journal there. */
import type { SlotName } from '@/storage/slot';
import { noteToTakeAlong } from './device-notes';
import type { DeviceNote } from './documents';
import { isSurelySent, sentElsewhere } from './generations';
import { inTurns } from './in-turns';
import { versionsToSend, type RoundParts } from './round-parts';
import type { Generation } from './sync-keys';
import type { KnownDocument, OpenSyncState, Order } from './sync-state';

export type TakenAlong = {
  /** What this device says of itself, who wrote on it and on which others. */
  note: DeviceNote | null;
  /** What is yet to be done on all of them. */
  order: Order | null;
  /** The journal it was in. */
  generation: Generation | null;
  /** What was surely sent to that journal: where it is over by the time this device comes along, it goes with it. */
  sent: readonly (SlotName & { counter: number })[];
};

export async function takeAlong(parts: RoundParts): Promise<TakenAlong> {
  const { order, generation } = parts.state.meta;
  const sent: (SlotName & { counter: number })[] = [];
  if (generation !== null) {
    await inTurns(parts.pause, versionsToSend(parts), (version) => {
      const { id, writer, counter } = version;
      if (isSurelySent(parts, generation, version)) sent.push({ id, writer, counter });
    });
  }
  return { note: noteToTakeAlong(parts), order, generation, sent };
}

/** What is known in the new place of what was sent elsewhere. */
export const rowElsewhere = (name: string, counter: number): [string, KnownDocument] => [
  sentElsewhere(name),
  { tag: null, counter, isSure: true },
];

/** In step with this place: from here on it is the only one that matters. */
export function endComingAlong(state: OpenSyncState): void {
  if (state.meta.comesAlong !== true) return;
  for (const name of state.known.keys()) {
    if (name.startsWith(sentElsewhere(''))) state.setKnown(name, null);
  }
  state.note({ comesAlong: false });
}
