/** Keeping the journal in step with other devices: what the screens and the frame are handed. */
import { draftRecordId } from '@/record/record';
import { codeOf, newSecret, secretOf } from './pairing-code';
import { createDeleting } from './deleting';
import { createKeeping } from './keeping';
import { createPlaces, placesLeft } from './places';
import { isOn, isSamePlace, lettersOf, secretIn, type PairingRecord } from './pairing-record';
import { createPairingStore } from './pairing-store';
import { serverAddress } from './server-address';
import { loginOf } from './sync-keys';
import { firstThere } from './take-along';
import type { SyncParts } from './sync-parts';
import type { Order } from './sync-state';
import type { Sync } from './sync-port';

export type RunningSync = Sync & {
  /** The lock was turned on, off or changed. */
  relocked: () => Promise<void>;
  /** Another tab turned it on or off, or changed the code. */
  lookAgain: () => Promise<void>;
  close: () => void;
};

/** Goes on where this device was before, if it was paired. Never rejects. */
export async function createSync(parts: SyncParts): Promise<RunningSync> {
  const { storage } = parts;
  const pairing = createPairingStore(parts);
  const deleting = createDeleting(parts, pairing);
  const keeping = createKeeping(parts, pairing, deleting.finish);
  const { when, turnOn } = keeping;
  const places = createPlaces(parts, pairing);

  /** The order of which other devices have yet to hear, where everything was replaced. */
  async function toReplace(known: PairingRecord): Promise<Order | null> {
    if (!isOn(known)) return null;
    const rounds = keeping.roundsOf(known);
    const order = await rounds.waitingOrder();
    rounds.close();
    return order?.why === 'replaced' ? order : null;
  }

  /** Off; comes back with what this device has to keep for what is yet to be done at places it left. */
  async function stopAs(known: PairingRecord | null, order: Order | null) {
    if (known !== null) parts.note.keepDevice(known.device.id);
    const left = known === null ? null : await places.stop(known, order);
    if (left === null) await keeping.forgetAll();
    return left;
  }

  const sync: RunningSync = {
    state: keeping.state,
    subscribe: keeping.subscribe,
    checkServer: (address) => parts.checkServer(address),
    prepare(typed) {
      const address = serverAddress(typed);
      if (address === null) return null;
      const secret = newSecret();
      return { pairing: { address, code: codeOf(secret) }, login: loginOf(secret) };
    },
    async begin(asked, name) {
      const known = pairing.current;
      if (known !== null && isOn(known)) {
        const secret = secretOf(asked.code);
        if (secret === null) return { ok: false, trouble: 'bad-code' };
        const address = serverAddress(asked.address) ?? '';
        return isSamePlace(known, { address, secret: lettersOf(secret) })
          ? { ok: true }
          : { ok: false, trouble: 'other-journal' };
      }
      const record = await places.newRecord(asked, {
        id: parts.note.device() ?? parts.newId(),
        name,
      });
      if ('trouble' in record) return { ok: false, trouble: record.trouble };
      await keeping.rest();
      // What was ordered before this is turned on anew, and has yet to be done, is done all the same.
      const left = known === null ? [] : placesLeft(known, parts.newId());
      const isKept = await places.goOver(record, left);
      turnOn(pairing.current ?? record);
      return isKept ? { ok: true } : { ok: false, trouble: 'no-room-here' };
    },
    pairing() {
      const record = pairing.current;
      const secret = record === null ? null : secretIn(record.secret);
      return record === null || secret === null || !isOn(record)
        ? null
        : { address: record.address, code: codeOf(secret) };
    },
    deviceOf(draft) {
      const { rounds } = keeping;
      if (rounds === null) return null;
      const fork = /~([^~]+)$/.exec(draft)?.[1];
      const writers = storage
        .versions([draftRecordId(draft)])
        .filter(({ body }) => body !== null)
        .map(({ writer }) => writer)
        .toSorted();
      const writer = fork ?? writers[0];
      return writer === undefined ? null : rounds.deviceOfWriter(writer);
    },
    async rename(name) {
      const record = pairing.current;
      if (record === null) return;
      await pairing.change({ device: { ...record.device, name } });
      when.now();
    },
    syncNow: when.now,
    async checkAll() {
      const isOff = pairing.current === null || !isOn(pairing.current);
      if (keeping.rounds === null || isOff) return { ok: false, trouble: 'odd-answer' };
      const { trouble, question, sentAgain, missing } = await keeping.rounds.checkAll();
      keeping.ended({ trouble, question });
      return trouble === null && question === null
        ? { ok: true, sentAgain, missing }
        : { ok: false, trouble };
    },
    async answer(choice) {
      keeping.rounds?.answer(choice);
      when.now();
      await when.settled();
    },
    async changeCode(asked) {
      const known = pairing.current;
      if (known === null || !isOn(known)) return { ok: false, trouble: 'other-journal' };
      const record = await places.newRecord(asked, known.device);
      if ('trouble' in record) return { ok: false, trouble: record.trouble };
      // What is left is emptied: never the place that is in use.
      if (isSamePlace(known, record)) return { ok: true };
      const state = keeping.state();
      const isLeft = state.on && state.trouble === 'code-changed';
      await keeping.rest();
      // An order that the server has not heard yet goes for the new place as well.
      const rounds = keeping.roundsOf(known);
      const along = await rounds.takenAlong();
      const mayLeave = isLeft || !rounds.hasNewer();
      rounds.close();
      // What is there is taken away once this device is elsewhere, and that would be lost.
      if (!mayLeave) {
        turnOn(pairing.current ?? known);
        return { ok: false, trouble: 'newer-app' };
      }
      const isKept = await places.goOver(
        { ...record, generation: along?.generation ?? known.generation ?? firstThere },
        placesLeft(known, parts.newId()),
        along ?? undefined,
      );
      turnOn(pairing.current ?? record);
      return isKept ? { ok: true } : { ok: false, trouble: 'no-room-here' };
    },
    async stop() {
      // What is under way would write down once more what it knows.
      await keeping.rest();
      const known = pairing.current;
      const left = await stopAs(known, known === null ? null : await toReplace(known));
      if (left !== null) turnOn(left);
    },
    async deleteHere() {
      // First: what is deleted here is not to be taken for deleted everywhere, nor to come back.
      // What was to replace all that others have goes with the rest.
      const { isReplacing: isUntold = false } = keeping.state();
      await keeping.rest();
      const known = pairing.current;
      const before = known?.before.filter(({ why }) => why !== 'replaced') ?? [];
      const left = await stopAs(known === null ? null : { ...known, before }, null);
      const deleted = await deleting.here(left);
      if (left !== null) {
        turnOn(pairing.current ?? left);
        await when.settled();
      }
      const state = keeping.state();
      const isLeft = pairing.current !== null;
      return {
        isDeleted: deleted.saved,
        verified: deleted.verified,
        left: isLeft ? (state.isShutOut ? 'shut-out' : 'later') : isUntold ? 'untold' : 'nothing',
      };
    },
    async deleteEverywhere() {
      const record = pairing.current;
      if (record === null || record.stopped === true)
        return { isDeleted: false, verified: false, done: 'later' };
      const deleted = await deleting.everywhere(record, () => keeping.rest());
      turnOn(pairing.current ?? record);
      if (!deleted.saved) return { isDeleted: false, verified: false, done: 'later' };
      await when.settled();
      return { isDeleted: true, verified: deleted.verified, done: keeping.emptied() };
    },
    async letBe() {
      const known = pairing.current;
      if (known === null) return;
      const rest = keeping.withoutShut(known);
      await keeping.rest();
      // Off, and with nothing of its own to empty any more: what is left are the places before it.
      const isDone = !isOn(known) && rest?.emptying === null;
      const left = isDone ? await places.stop(rest) : rest;
      if (left === null) return keeping.forgetAll();
      if (!isDone) await pairing.change({ before: left.before });
      turnOn(pairing.current ?? left);
    },
    async replaceEverything(replace) {
      const record = pairing.current;
      if (record === null || !isOn(record)) return { result: await replace(), isTold: true };
      // What is under way would take in what is to be replaced.
      await keeping.rest();
      const rounds = keeping.roundsOf(record);
      try {
        return await rounds.replacing(parts.newId(), replace);
      } finally {
        rounds.close();
        turnOn(pairing.current ?? record);
      }
    },
    relocked: pairing.reseal,
    async lookAgain() {
      if (pairing.current !== null) return when.now();
      const record = await pairing.take();
      if (record !== null && keeping.rounds === null) turnOn(record);
    },
    close: keeping.close,
  };

  const record = await pairing.read().catch(() => null);
  if (record !== null) turnOn(record);
  return sync;
}
