/** Keeping the journal in step with other devices: what the screens and the frame are handed. */
import { draftRecordId } from '@/record/record';
import { codeOf, newSecret, secretOf } from './pairing-code';
import { lettersOf, secretIn, type PairingRecord } from './pairing-record';
import { createPairingStore } from './pairing-store';
import { serverAddress } from './server-address';
import { loginOf } from './sync-keys';
import type { SyncParts } from './sync-parts';
import type { BeginTrouble, Pairing, Sync, SyncState, SyncTrouble } from './sync-port';
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
  'locked',
]);

export type RunningSync = Sync & {
  /** The lock was turned on, off or changed. */
  relocked: () => Promise<void>;
  close: () => void;
};

const isSame = (a: PairingRecord, address: string, secret: string): boolean =>
  a.address === address && a.secret === secret;

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
    createRounds(parts, recordNow(record), pairing.change);

  /** Takes away what an earlier secret opens, once the new one has everything. */
  async function finishChange(record: PairingRecord): Promise<void> {
    if (record.before === null || last.trouble !== null || last.question !== null) return;
    const before = { ...record, ...record.before };
    const old = createRounds(
      parts,
      () => before,
      () => Promise.resolve(),
    );
    const { trouble } = await old.emptyServer();
    old.close();
    // An old server that is gone, or lets nobody in, keeps nothing back.
    if (trouble === null || untried.has(trouble)) await pairing.change({ before: null });
  }

  async function run(): Promise<'listen' | 'retry' | 'rest'> {
    const [record, mine] = [pairing.current, rounds];
    if (record === null || mine === null) return 'rest';
    if (!(await pairing.isThere())) {
      await forgetAll();
      return 'rest';
    }
    isRunning = true;
    tell();
    if (record.emptying !== null) await mine.order('emptied', record.emptying);
    const ended = await mine.run();
    isRunning = false;
    if (rounds !== mine) return 'rest';
    last = ended;
    if (record.emptying !== null && ended.trouble === null) {
      await forgetAll();
      return 'rest';
    }
    await finishChange(record);
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

  async function forgetAll(): Promise<void> {
    rounds?.close();
    rounds = null;
    pairing.forget();
    database.close();
    await parts.forget();
    last = inStep;
    tell();
  }

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
      before: null,
    };
    const trying = createRounds(
      parts,
      () => record,
      () => Promise.resolve(),
    );
    const trouble = await trying.probe();
    trying.close();
    return trouble === null ? record : { trouble };
  }

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
        const isIt = isSame(known, serverAddress(asked.address) ?? '', lettersOf(secret));
        return isIt ? { ok: true } : { ok: false, trouble: 'other-journal' };
      }
      const record = await newRecord(asked, { id: parts.newId(), name });
      if ('trouble' in record) return { ok: false, trouble: record.trouble };
      await database.clear().catch(() => undefined);
      await pairing.write(record);
      turnOn(record);
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
      return trouble === null ? { ok: true, sentAgain, missing } : { ok: false, trouble };
    },
    async answer(choice) {
      rounds?.answer(choice);
      when.now();
      await when.settled();
    },
    async changeCode(asked) {
      const known = pairing.current;
      if (known === null) return { ok: false, trouble: 'other-journal' };
      const record = await newRecord(asked, known.device);
      if ('trouble' in record) return { ok: false, trouble: record.trouble };
      await when.settled();
      await database.clear().catch(() => undefined);
      const before = known.before ?? { address: known.address, secret: known.secret };
      await pairing.write({ ...record, before });
      turnOn(record);
      return { ok: true };
    },
    stop: forgetAll,
    async deleteEverywhere() {
      const record = pairing.current;
      if (record === null) return { isDeleted: false, verified: false, done: 'later' };
      rounds?.close();
      rounds = null;
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
      await rounds?.order('replaced', parts.newId());
      when.now();
    },
    relocked: pairing.reseal,
    close() {
      stopNews();
      when.close();
      pairing.close();
      rounds?.close();
      rounds = null;
      database.close();
      listeners.clear();
    },
  };

  const record = await pairing.read().catch(() => null);
  if (record !== null) turnOn(record);
  return sync;
}
