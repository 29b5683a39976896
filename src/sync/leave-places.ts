import type { Version } from '@/storage/port';
import type { LeftPlace, PairingRecord } from './pairing-record';
import type { SyncParts } from './sync-parts';
import type { SyncTrouble } from './sync-port';
import { createRounds } from './sync-rounds';

/** A server that lets a secret in no more: what is there is not ours to take away, and may be there still. */
export const shutsOut: ReadonlySet<SyncTrouble> = new Set<SyncTrouble>(['wrong-code', 'not-yours']);

/** Nothing is left to be emptied: the host took the place away, or another device did when it left for another code. */
export const isNoMore: ReadonlySet<SyncTrouble> = new Set<SyncTrouble>(['removed', 'code-changed']);

/** What is known of a place that is left lasts for as long as it takes. */
const inMemory = (parts: SyncParts): SyncParts['database'] => ({
  ...parts.database,
  load: () =>
    Promise.resolve({ meta: null, known: new Map(), aside: new Map(), devices: new Map() }),
  save: () => Promise.resolve(),
  stamp: () => Promise.resolve('only here'),
});

/**
 * What of the journal goes to a place that is left: nothing, or where that is to replace what is there, what was here
 * when it was turned off and is so still. Nothing comes from there.
 */
function outgoing(
  storage: SyncParts['storage'],
  { why, only }: LeftPlace,
): Pick<SyncParts, 'storage' | 'replaceRecords'> {
  const may = ({ writer, at }: Version): boolean =>
    why === 'replaced' && only !== undefined && at <= only.at && only.writers.includes(writer);
  return {
    storage: {
      ...storage,
      versions: (ids) => storage.versions(ids).filter(may),
      takeIn: () => Promise.resolve({ saved: true, at: 0, copies: 2 }),
    },
    replaceRecords: () => Promise.resolve({ saved: false, why: 'replaced' }),
  };
}

/**
 * Takes everything away from places that were left, and brings nothing there but what was to replace it. Comes back
 * with those where it is yet to be done, and which of them let this device in no more.
 */
export async function leavePlaces(
  parts: SyncParts,
  record: PairingRecord,
): Promise<{ left: readonly LeftPlace[]; shut: readonly LeftPlace[] }> {
  const left: LeftPlace[] = [];
  const shut: LeftPlace[] = [];
  for (const place of record.before) {
    const { address, secret, why, id } = place;
    const there = { ...record, address, secret, generation: null };
    const rounds = createRounds(
      { ...parts, database: inMemory(parts), ...outgoing(parts.storage, place) },
      () => there,
      () => Promise.resolve(),
      () => Promise.resolve(true),
    );
    // oxlint-disable-next-line no-await-in-loop -- there are few, and no hurry
    await rounds.order({ why, id, goesOn: record.generation?.id });
    // oxlint-disable-next-line no-await-in-loop -- one place after the other
    const { trouble } = await rounds.carryOut();
    rounds.close();
    if (trouble !== null && !isNoMore.has(trouble)) left.push(place);
    if (trouble !== null && shutsOut.has(trouble)) shut.push(place);
  }
  return { left, shut };
}
