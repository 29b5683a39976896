/** Going over to a place: the first, another device's, or a new one in place of the last. */
import { createDocuments } from './documents';
import { secretOf } from './pairing-code';
import {
  isSamePlace,
  lettersOf,
  secretIn,
  type LeftPlace,
  type PairingRecord,
} from './pairing-record';
import type { PairingStore } from './pairing-store';
import { serverAddress } from './server-address';
import type { SyncParts } from './sync-parts';
import type { BeginTrouble, Pairing } from './sync-port';
import type { Order } from './sync-state';
import { createRounds } from './sync-rounds';
import { arrive, type TakenAlong } from './take-along';

/** What is yet to be done where this device was: there, and in the places before it. */
export function placesLeft(known: PairingRecord, id: string): LeftPlace[] {
  const { address, secret, before } = known;
  if (known.stopped === true) return [...before];
  const why = known.emptying === null ? 'moved' : 'emptied';
  return [...before, { address, secret, why, id: known.emptying ?? id }];
}

export function createPlaces(parts: SyncParts, pairing: Pick<PairingStore, 'write'>) {
  /** The record of a pairing that a server lets in. */
  async function newRecord(
    { address: typed, code }: Pairing,
    device: PairingRecord['device'],
  ): Promise<PairingRecord | { trouble: BeginTrouble }> {
    const secret = secretOf(code);
    const address = serverAddress(typed);
    if (secret === null) return { trouble: 'bad-code' };
    if (address === null) return { trouble: 'bad-address' };
    const record = {
      address,
      secret: lettersOf(secret),
      device,
      generation: null,
      emptying: null,
      before: [],
    };
    const trying = createRounds(
      parts,
      () => record,
      () => Promise.resolve(),
      () => Promise.resolve(true),
    );
    const trouble = await trying.probe();
    trying.close();
    if (trouble === null) return record;
    return { trouble: trouble === 'unreachable' && !parts.isOnline() ? 'offline' : trouble };
  }

  const write = (record: PairingRecord): Promise<void> =>
    parts.alone(async () => {
      await parts.database.clear().catch(() => undefined);
      await pairing.write(record);
    });

  /**
   * Goes over to a place, while no other tab has a round with the one before. What was left is emptied, but
   * never the place that is in use from here on. False where an order could not be kept: then all is as it was.
   */
  async function goOver(
    record: PairingRecord,
    before: readonly LeftPlace[],
    along: TakenAlong = { note: null, order: null, generation: null, sent: [] },
  ): Promise<boolean> {
    const same = before.find((place) => isSamePlace(place, record));
    // What is here by now takes the place of all that was to go.
    const replaced: Order | null =
      same === undefined || same.why === 'moved' ? null : { why: 'replaced', id: same.id };
    const order = replaced ?? along.order;
    return parts.alone(async () => {
      // First: the order lasts, whichever place this device is found in.
      const documents = createDocuments(secretIn(record.secret) ?? new Uint8Array(16));
      const there = { home: parts.database, documents, pause: parts.pause };
      const isKept = await arrive(there, { ...along, order });
      if (!isKept && order !== null) return false;
      if (!isKept) await parts.database.clear().catch(() => undefined);
      await pairing.write({
        ...record,
        before: before.filter((place) => !isSamePlace(place, record)),
      });
      return true;
    });
  }

  /** The place in use, where everything was replaced here and the others have yet to hear of it. */
  function toReplace({ address, secret }: PairingRecord, { id }: Order): LeftPlace {
    const writers = [...new Set(parts.storage.versions().map(({ writer }) => writer))];
    return { address, secret, why: 'replaced', id, only: { at: parts.now(), writers } };
  }

  /**
   * Off from here on; the code in use is forgotten, and those of places where something is yet to be done are not:
   * what was left before, and `order` in the one that was in use.
   */
  async function stop(
    known: PairingRecord,
    order: Order | null = null,
  ): Promise<PairingRecord | null> {
    const before = known.emptying === null ? [...known.before] : placesLeft(known, known.emptying);
    if (order?.why === 'replaced') before.push(toReplace(known, order));
    const newest = before.at(-1);
    if (newest === undefined) return null;
    const { address, secret } = newest;
    const stopped: PairingRecord = {
      ...known,
      address,
      secret,
      generation: null,
      emptying: null,
      before,
      stopped: true,
    };
    await write(stopped);
    return stopped;
  }

  return { newRecord, goOver, stop };
}
