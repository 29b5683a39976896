/** Going over to a place: the first, another device's, or a new one in place of the last. */
import { createDocuments, type DeviceNote } from './documents';
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
import { emptyMeta } from './sync-state';
import { createRounds, type Rounds } from './sync-rounds';

/** What is yet to be done where this device was: there, and in the places before it. */
export function placesLeft(known: PairingRecord, id: string): LeftPlace[] {
  const { address, secret, before } = known;
  if (known.stopped === true) return [...before];
  const why = known.emptying === null ? 'moved' : 'emptied';
  return [...before, { address, secret, why, id: known.emptying ?? id }];
}

export function createPlaces(
  parts: SyncParts,
  pairing: Pick<PairingStore, 'write'>,
  roundsOf: (record: PairingRecord) => Rounds,
) {
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

  /** So that drafts keep the name of the device they were written on. */
  async function takeAlong({ secret }: PairingRecord, note: DeviceNote): Promise<void> {
    const documents = createDocuments(secretIn(secret) ?? new Uint8Array(16));
    const name = documents.deviceName(note.id);
    const devices = new Map([[name, documents.sealDevice(name, note)]]);
    const nothing = { known: new Map(), aside: new Map() };
    await parts.database
      .save({ isAnew: true, meta: emptyMeta, ...nothing, devices })
      .catch(() => undefined);
  }

  /**
   * Goes over to a place, while no other tab has a round with the one before. What was left is emptied, but
   * never the place that is in use from here on. False where an order for that could not be kept.
   */
  async function goOver(
    record: PairingRecord,
    before: readonly LeftPlace[],
    note: DeviceNote | null = null,
  ): Promise<boolean> {
    const same = before.find((place) => isSamePlace(place, record));
    await write({ ...record, before: before.filter((place) => !isSamePlace(place, record)) });
    if (note !== null) await takeAlong(record, note);
    if (same?.why !== 'emptied') return true;
    // What is here by now takes the place of all that was to go.
    return roundsOf(record).order({ why: 'replaced', id: same.id });
  }

  /** Off from here on; the code in use is forgotten, and those of places that are yet to be emptied are not. */
  async function stop(known: PairingRecord): Promise<PairingRecord | null> {
    const before = known.emptying === null ? known.before : placesLeft(known, known.emptying);
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
