/** Keeping the journal in step with other devices: what the screens and the frame are handed. */
import { draftRecordId } from '@/record/record';
import { codeOf, newSecret, secretOf } from './pairing-code';
import { leavePlaces } from './leave-places';
import { createPlaces, placeLeft } from './places';
import { isSamePlace, lettersOf, secretIn, type PairingRecord } from './pairing-record';
import { createPairingStore } from './pairing-store';
import { serverAddress } from './server-address';
import { loginOf } from './sync-keys';
import type { SyncParts } from './sync-parts';
import type { Sync, SyncState, SyncTrouble } from './sync-port';
import { createRounds, type Ended, type Rounds } from './sync-rounds';
import { createWhen } from './when';

const off: SyncState = { on: false, isEmptying: false };
const inStep: Ended = { trouble: null, question: null };

/** What no later try changes by itself: somebody has to do something first. */
const untried: ReadonlySet<SyncTrouble> = new Set<SyncTrouble>([
  'wrong-code',
  'not-yours',
  'removed',
  'newer-app',
  'code-changed',
  'locked',
]);

export type RunningSync = Sync & {
  /** The lock was turned on, off or changed. */
  relocked: () => Promise<void>;
  /** Another tab turned it on or off, or changed the code. */
  lookAgain: () => Promise<void>;
  close: () => void;
};

/** Goes on where this device was before, if it was paired. Never rejects. */
export async function createSync(parts: SyncParts): Promise<RunningSync> {
  const { storage, database, moments } = parts;
  const pairing = createPairingStore(parts);
  const listeners = new Set<() => void>();
  let rounds: Rounds | null = null;
  let last: Ended = inStep;
  let isRunning = false;
  let state: SyncState = off;

  function stateNow(): SyncState {
    const record = pairing.current;
    if (record === null || rounds === null) return off;
    if (record.emptying !== null) return { on: false, isEmptying: true };
    const waiting = rounds.waiting();
    const isPaused = last.trouble !== null || last.question !== null;
    const rest = isPaused ? 'paused' : waiting > 0 ? 'waiting' : 'sent';
    return {
      on: true,
      address: record.address,
      phase: isRunning && last.question === null ? 'sending' : rest,
      waiting,
      trouble: last.trouble,
      lastRound: rounds.inStepAt(),
      devices: rounds.devices(),
      setAside: rounds.setAside(),
      question: last.question,
    };
  }

  function tell(): void {
    state = stateNow();
    for (const listener of listeners) listener();
  }

  const recordNow = (record: PairingRecord) => (): PairingRecord => pairing.current ?? record;
  const roundsOf = (record: PairingRecord): Rounds =>
    createRounds(parts, recordNow(record), pairing.change, async () => {
      const now = await pairing.follow();
      return now !== null && isSamePlace(now, record);
    });

  /** Takes away what earlier secrets open, once this one has everything. True when none is left. */
  async function leave(record: PairingRecord): Promise<boolean> {
    if (record.before.length === 0) return true;
    if (last.trouble !== null || last.question !== null) return false;
    const before = [...(await leavePlaces(parts, record))];
    await pairing.change({ before });
    return before.length === 0;
  }

  async function run(): Promise<'listen' | 'retry' | 'rest'> {
    const [known, mine] = [pairing.current, rounds];
    if (known === null || mine === null) return 'rest';
    const record = await pairing.follow();
    if (rounds !== mine) return 'rest';
    if (record === null) {
      await forgetAll();
      return 'rest';
    }
    if (!isSamePlace(record, known)) {
      // Another tab changed the code.
      turnOn(record);
      return 'rest';
    }
    isRunning = true;
    tell();
    if (record.emptying !== null) await mine.order({ why: 'emptied', id: record.emptying });
    const ended = await mine.run();
    isRunning = false;
    if (rounds !== mine) return 'rest';
    // A place that the host took away has nothing left to be emptied.
    const isGone = record.emptying !== null && ended.trouble === 'removed';
    last = isGone ? inStep : ended;
    const isLeft = await leave(pairing.current ?? record);
    if (rounds !== mine) return 'rest';
    if (record.emptying !== null && last.trouble === null) {
      if (!isLeft) return 'retry';
      await forgetAll();
      return 'rest';
    }
    tell();
    if (last.trouble !== null) return untried.has(last.trouble) ? 'rest' : 'retry';
    return last.question === null ? 'listen' : 'rest';
  }

  const when = createWhen(
    moments,
    run,
    (signal) => rounds?.listen(signal) ?? Promise.resolve('failed'),
  );

  function turnOn(record: PairingRecord): void {
    rounds?.close();
    rounds = roundsOf(record);
    last = inStep;
    tell();
    when.now();
  }

  function endRounds(): void {
    rounds?.close();
    rounds = null;
  }

  async function forgetAll(): Promise<void> {
    endRounds();
    pairing.forget();
    database.close();
    await parts.forget();
    last = inStep;
    tell();
  }

  const places = createPlaces(parts, pairing, roundsOf);

  const stopNews = storage.onVersion(() => {
    if (rounds === null || isRunning) return when.soon();
    tell();
    if (rounds.waiting() > 0) when.soon();
  });

  const sync: RunningSync = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    checkServer: (address) => parts.checkServer(address),
    prepare(typed) {
      const address = serverAddress(typed);
      if (address === null) return null;
      const secret = newSecret();
      return { pairing: { address, code: codeOf(secret) }, login: loginOf(secret) };
    },
    async begin(asked, name) {
      const known = pairing.current;
      if (known !== null && known.emptying === null) {
        const secret = secretOf(asked.code);
        if (secret === null) return { ok: false, trouble: 'bad-code' };
        const address = serverAddress(asked.address) ?? '';
        return isSamePlace(known, { address, secret: lettersOf(secret) })
          ? { ok: true }
          : { ok: false, trouble: 'other-journal' };
      }
      const record = await places.newRecord(asked, { id: parts.newId(), name });
      if ('trouble' in record) return { ok: false, trouble: record.trouble };
      endRounds();
      await when.settled();
      const isKept =
        known === null
          ? await places.write(record).then(() => true)
          : await places.beginAfter(known, record);
      if (!isKept && known !== null) {
        await pairing.write(known);
        turnOn(known);
        return { ok: false, trouble: 'no-room-here' };
      }
      turnOn(pairing.current ?? record);
      return { ok: true };
    },
    pairing() {
      const record = pairing.current;
      const secret = record === null ? null : secretIn(record.secret);
      return record === null || secret === null || record.emptying !== null
        ? null
        : { address: record.address, code: codeOf(secret) };
    },
    deviceOf(draft) {
      if (rounds === null) return null;
      const fork = /~([^~]+)$/.exec(draft)?.[1];
      const writers = storage
        .versions()
        .filter(({ id }) => id === draftRecordId(draft))
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
      if (rounds === null) return { ok: false, trouble: 'odd-answer' };
      const { trouble, question, sentAgain, missing } = await rounds.checkAll();
      last = { trouble, question };
      tell();
      return trouble === null && question === null
        ? { ok: true, sentAgain, missing }
        : { ok: false, trouble };
    },
    async answer(choice) {
      rounds?.answer(choice);
      when.now();
      await when.settled();
    },
    async changeCode(asked) {
      const known = pairing.current;
      if (known === null) return { ok: false, trouble: 'other-journal' };
      const record = await places.newRecord(asked, known.device);
      if ('trouble' in record) return { ok: false, trouble: record.trouble };
      // What is left is emptied: never the place that is in use.
      if (isSamePlace(known, record)) return { ok: true };
      endRounds();
      await when.settled();
      const before = [...known.before, placeLeft(known, 'moved', parts.newId())];
      await places.write({ ...record, before });
      turnOn({ ...record, before });
      return { ok: true };
    },
    async stop() {
      endRounds();
      // What is under way would write down once more what it knows.
      await when.settled();
      await forgetAll();
    },
    async deleteEverywhere() {
      const record = pairing.current;
      if (record === null) return { isDeleted: false, verified: false, done: 'later' };
      endRounds();
      await when.settled();
      // Everything here goes at once, the secret with it; until the server has heard, that alone comes back.
      const deleted = await parts.deleteEverything();
      if (!deleted.saved) {
        turnOn(record);
        return { isDeleted: false, verified: false, done: 'later' };
      }
      const emptying = { ...record, emptying: parts.newId() };
      await pairing.write(emptying);
      turnOn(emptying);
      await when.settled();
      const done = pairing.current === null ? 'now' : 'later';
      return { isDeleted: true, verified: deleted.verified, done };
    },
    async replacedEverything() {
      const isKept = await rounds?.order({ why: 'replaced', id: parts.newId() });
      if (isKept !== true) throw new Error('The other devices can’t be told.');
      when.now();
    },
    relocked: pairing.reseal,
    async lookAgain() {
      if (pairing.current !== null) return when.now();
      const record = await pairing.take();
      if (record !== null && rounds === null) turnOn(record);
    },
    close() {
      stopNews();
      when.close();
      pairing.close();
      endRounds();
      database.close();
      listeners.clear();
    },
  };

  const record = await pairing.read().catch(() => null);
  if (record !== null) turnOn(record);
  return sync;
}
