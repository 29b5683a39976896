/** Goes round after round with the place this device is paired with, and tells how it stands. */
import { isNoMore, leavePlaces, shutsOut } from './leave-places';
import { isOn, isSamePlace, type LeftPlace, type PairingRecord } from './pairing-record';
import type { PairingStore } from './pairing-store';
import type { SyncParts } from './sync-parts';
import type { Emptied, SyncState, SyncTrouble } from './sync-port';
import { createRounds, type Ended, type Rounds } from './sync-rounds';
import { createWhen } from './when';

const off: SyncState = { on: false, isEmptying: false, isLeaving: false, isShutOut: false };
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

/** `finishDeletion` finishes what a tab had begun that is gone; false where it is to be tried again. */
export function createKeeping(
  parts: SyncParts,
  pairing: PairingStore,
  finishDeletion: () => Promise<boolean>,
) {
  const { storage, database, moments } = parts;
  const listeners = new Set<() => void>();
  let rounds: Rounds | null = null;
  let last: Ended = inStep;
  /** Of the places left, those that were found to let this device in no more. */
  let shut: readonly LeftPlace[] = [];
  let emptied: Emptied = 'later';
  let isRunning = false;
  let state: SyncState = off;

  /** The place that is to be emptied, not one left before it. */
  const isOwnShut = ({ emptying }: PairingRecord): boolean =>
    emptying !== null && last.trouble !== null && shutsOut.has(last.trouble);

  const isShutOut = (record: PairingRecord): boolean => isOwnShut(record) || shut.length > 0;

  function stateNow(): SyncState {
    const record = pairing.current;
    if (record === null || rounds === null) return off;
    const toReplace = record.before.filter(({ why }) => why === 'replaced');
    if (!isOn(record)) {
      const isEmptying = record.emptying !== null;
      const isLeaving = !isEmptying && toReplace.length < record.before.length;
      const replacing = !isEmptying && toReplace.length > 0 ? { isReplacing: true } : {};
      return { on: false, isEmptying, isLeaving, ...replacing, isShutOut: isShutOut(record) };
    }
    const waiting = rounds.waiting();
    const isPaused = last.trouble !== null || last.question !== null;
    const hasRound = rounds.hasRound();
    const rest = isPaused ? 'paused' : waiting > 0 || !hasRound ? 'waiting' : 'sent';
    return {
      on: true,
      address: record.address,
      phase: isRunning && last.question === null ? 'sending' : rest,
      waiting,
      hasRound,
      isLeaving: toReplace.length < record.before.length,
      isReplacing: toReplace.length > 0 || rounds.isReplacing(),
      isShutOut: isShutOut(record),
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
    const { left, shut: found } = await leavePlaces(parts, record);
    shut = found;
    await pairing.change({ before: [...left] });
    return left.length === 0;
  }

  async function run(): Promise<'listen' | 'retry' | 'rest'> {
    const [known, mine] = [pairing.current, rounds];
    if (known === null || mine === null) return 'rest';
    const found = await pairing.follow();
    if (rounds !== mine) return 'rest';
    const isFinished = found?.above === undefined || (await finishDeletion());
    if (rounds !== mine) return 'rest';
    if (!isFinished) return 'retry';
    const record = found === null ? null : pairing.current;
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
    if (record.stopped === true) {
      const isLeft = await leave(record);
      isRunning = false;
      if (rounds !== mine) return 'rest';
      if (isLeft) {
        await forgetAll();
        return 'rest';
      }
      tell();
      return shut.length === pairing.current?.before.length ? 'rest' : 'retry';
    }
    if (record.emptying !== null) await mine.order({ why: 'emptied', id: record.emptying });
    const ended = await mine.run();
    isRunning = false;
    if (rounds !== mine) return 'rest';
    const isGone =
      record.emptying !== null && ended.trouble !== null && isNoMore.has(ended.trouble);
    last = isGone ? inStep : ended;
    emptied = isGone ? 'gone' : isOwnShut(record) ? 'shut-out' : 'later';
    const isLeft = await leave(pairing.current ?? record);
    if (rounds !== mine) return 'rest';
    if (record.emptying !== null && last.trouble === null && isLeft) {
      if (!isGone) emptied = 'now';
      await forgetAll();
      return 'rest';
    }
    tell();
    if (record.emptying !== null && last.trouble === null) return 'retry';
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
    shut = [];
    emptied = 'later';
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
    shut = [];
    tell();
  }

  async function hear(ids: ReadonlySet<string>): Promise<void> {
    const mine = rounds;
    if (mine === null) return when.soon();
    await mine.changed(ids);
    // Turned on anew meanwhile: all is looked at then.
    if (rounds !== mine) return;
    if (isRunning) return when.soon();
    tell();
    if (mine.waiting() > 0) when.soon();
  }
  const stopNews = storage.onVersion((ids) => void hear(ids));

  return {
    /** Null while it is off. */
    get rounds(): Rounds | null {
      return rounds;
    },
    when,
    roundsOf,
    state: (): SyncState => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** How a comparison ended. */
    ended(as: Ended): void {
      last = as;
      tell();
    },
    /** How the last round ended for a place that was to be emptied. */
    emptied: (): Emptied => emptied,
    /** What is yet to be done without the places that let this device in no more; null where that is nothing. */
    withoutShut(record: PairingRecord): PairingRecord | null {
      const emptying = isOwnShut(record) ? null : record.emptying;
      const before = record.before.filter((place) => !shut.some((one) => isSamePlace(one, place)));
      const isOver = !isOn(record) && emptying === null && before.length === 0;
      return isOver ? null : { ...record, emptying, before };
    },
    turnOn,
    /** Ends the rounds, those under way too. */
    async rest(): Promise<void> {
      endRounds();
      await when.settled();
    },
    forgetAll,
    close: (): void => {
      stopNews();
      when.close();
      pairing.close();
      endRounds();
      database.close();
      listeners.clear();
    },
  };
}

export type Keeping = ReturnType<typeof createKeeping>;
