/** Going over to a place: the first, another device's, or a new one in place of the last. */
import { secretOf } from './pairing-code';
import { isSamePlace, lettersOf, type LeftPlace, type PairingRecord } from './pairing-record';
import type { PairingStore } from './pairing-store';
import { serverAddress } from './server-address';
import type { SyncParts } from './sync-parts';
import type { BeginTrouble, Pairing } from './sync-port';
import { createRounds, type Rounds } from './sync-rounds';

/** What is yet to be done where this device was. */
export const placeLeft = (
  { address, secret }: PairingRecord,
  why: LeftPlace['why'],
  id: string,
): LeftPlace => ({ address, secret, why, id });

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

  /** Goes over to a place, while no other tab has a round with the one before. */
  const write = (record: PairingRecord): Promise<void> =>
    parts.alone(async () => {
      await parts.database.clear().catch(() => undefined);
      await pairing.write(record);
    });

  /** What was ordered before this is turned on anew, and has yet to be done, is done all the same. */
  async function beginAfter(known: PairingRecord, record: PairingRecord): Promise<boolean> {
    const id = known.emptying;
    if (id === null || isSamePlace(known, record)) {
      await write({ ...record, before: known.before });
      // What is here by now takes the place of all that was to go.
      return id === null || roundsOf(record).order({ why: 'replaced', id });
    }
    await write({ ...record, before: [...known.before, placeLeft(known, 'emptied', id)] });
    return true;
  }

  return { newRecord, write, beginAfter };
}
