/** Rounds of one device with one server, and how they stand. */
import { isDeviceRecord, isWordsRecord } from './device-records';
import { deviceNotes, nameOfWriter } from './device-notes';
import { createDocuments } from './documents';
import { secretIn, type PairingRecord } from './pairing-record';
import { hasNewer, orderOf } from './orders';
import { checkedRound, fulfil, round } from './round';
import type { Asked, RoundParts, Step } from './round-parts';
import type { SaveResult } from '@/storage/port';
import type { SyncServer } from './server-port';
import type { SyncParts } from './sync-parts';
import type { Replaced, SyncDevice, SyncQuestion, SyncTrouble } from './sync-port';
import { loginOf } from './sync-keys';
import { openSyncState, type OpenSyncState, type Order } from './sync-state';
import { takeAlong, type TakenAlong } from './take-along';
import { createWaiting } from './waiting';

/** How a round ended. */
export type Ended = { trouble: SyncTrouble | null; question: SyncQuestion | null };

type Open = { state: OpenSyncState; stamp: string | null };

export function createRounds(
  parts: SyncParts,
  record: () => PairingRecord,
  onRecord: (change: Partial<PairingRecord>) => Promise<void>,
  isStill: () => Promise<boolean>,
) {
  const first = record();
  const secret = secretIn(first.secret) ?? new Uint8Array(16);
  const documents = createDocuments(secret);
  const server: SyncServer = parts.openServer({ address: first.address, login: loginOf(secret) });
  const ending = new AbortController();
  let open: Open | null = null;
  let asked: Asked | null = null;
  let choice: RoundParts['choice'] = null;
  let hasRound = false;
  const waiting = createWaiting();

  /** What is known of the server: read anew where another tab had a round since. */
  async function stateNow(): Promise<OpenSyncState> {
    const stamp = await parts.database.stamp().catch(() => null);
    if (open === null || stamp === null || open.stamp !== stamp) {
      open = {
        state: await openSyncState(parts.database, record().generation, parts.pause),
        stamp,
      };
      await waiting.lookAtAll(roundParts(open.state));
    }
    return open.state;
  }

  const roundParts = (state: OpenSyncState): RoundParts => ({
    storage: parts.storage,
    server,
    state,
    documents,
    device: () => record().device,
    isOfDevice: isDeviceRecord,
    isWords: isWordsRecord,
    startOver: parts.replaceRecords,
    choice,
    flush: parts.flush,
    now: parts.now,
    newId: parts.newId,
    signal: ending.signal,
    pause: parts.pause,
  });

  /** Does one thing while no other tab does any; what is known is kept beside the secret afterwards. */
  const within = <Value>(work: (round: RoundParts) => Promise<Value>): Promise<Value | null> =>
    parts.alone(async () => {
      try {
        // Another tab may have left this place for another.
        if (!(await isStill())) return null;
        const state = await stateNow();
        const done = await work(roundParts(state));
        const { generation } = state.meta;
        const known = record().generation;
        if (generation !== null && (generation.n !== known?.n || generation.id !== known.id)) {
          await onRecord({ generation });
        }
        if (open !== null) open.stamp = await parts.database.stamp();
        await waiting.lookAtAll(roundParts(state));
        return done;
      } catch {
        // The browser refuses what is remembered of the server: nothing is known, and nothing lost.
        open = null;
        waiting.clear();
        return null;
      }
    });

  function ended(step: Step | null): Ended {
    asked = null;
    hasRound ||= step === 'on';
    if (step === 'on') return { trouble: null, question: null };
    if (step === null) return { trouble: 'no-room-here', question: null };
    if ('trouble' in step) {
      const isOffline = step.trouble === 'unreachable' && !parts.isOnline();
      return { trouble: isOffline ? 'offline' : step.trouble, question: null };
    }
    asked = step.asked;
    return { trouble: null, question: step.question };
  }

  return {
    run: async (): Promise<Ended> => {
      const step = await within(round);
      choice = null;
      return ended(step);
    },
    checkAll: async () => {
      const checked = await within(checkedRound);
      return {
        ...ended(checked?.step ?? null),
        sentAgain: checked?.sentAgain ?? 0,
        missing: checked?.missing ?? 0,
      };
    },
    /** Does what was ordered, and nothing else. */
    carryOut: async (): Promise<Ended> => ended(await within(fulfil)),
    answer(may: 'keep' | 'let-go'): void {
      if (asked !== null) choice = { ...asked, may };
    },
    /** From the next round on everything is emptied or replaced on all devices, or moved away. False where that was not kept. */
    order: async (order: Order): Promise<boolean> => {
      const isKept = await within(async ({ state }) => {
        state.note({ order });
        return state.keep();
      });
      return isKept === true;
    },
    /**
     * Replaces everything here while no round goes on in any tab, and so that whatever stops it half-way, all
     * devices come to have the one or the other. `isTold` is false where the order for the others was not kept.
     */
    async replacing(id: string, replace: () => Promise<SaveResult>): Promise<Replaced> {
      const begun: Promise<SaveResult>[] = [];
      const isTold = await within(async ({ state, storage }) => {
        const { order: before } = state.meta;
        state.note({ order: { why: 'replaced', id, above: await storage.epoch() } });
        const isNoted = await state.keep();
        if (!isNoted) state.note({ order: before });
        const replaced = replace();
        begun.push(replaced);
        const { saved } = await replaced;
        if (isNoted) state.note({ order: saved ? { why: 'replaced', id } : before });
        await state.keep();
        return isNoted;
      });
      // Not begun where what is known of the server can't be read.
      const [replaced = replace()] = begun;
      return { result: await replaced, isTold: isTold === true };
    },
    /** How much there is to send, as far as is known: before there was a round, the server was not asked. */
    waiting: waiting.count,
    hasRound: (): boolean => hasRound,
    /** Other versions of these records are live than before. */
    async changed(ids: ReadonlySet<string>): Promise<void> {
      if (open !== null) await waiting.lookAt(roundParts(open.state), ids);
    },
    devices: (): SyncDevice[] => {
      const { id: here } = record().device;
      const notes = open === null ? [] : deviceNotes({ state: open.state, documents });
      return notes.map(({ id, name, at }) => {
        const isThis = id === here;
        // What it is called now, whether or not others have heard.
        return { id, name: isThis ? record().device.name : name, lastSeen: at, isThis };
      });
    },
    deviceOfWriter: (writer: string): string | null =>
      open === null ? null : nameOfWriter(deviceNotes({ state: open.state, documents }), writer),
    /** What goes along to another place; null where nothing of it can be read. */
    takenAlong: (): Promise<TakenAlong | null> => within(takeAlong),
    /** What was ordered, and the others have yet to hear. */
    waitingOrder: (): Promise<Order | null> => within(orderOf),
    /** Everything was replaced here, and the others have yet to hear of it. */
    isReplacing: (): boolean => open?.state.meta.order?.why === 'replaced',
    /** Something there was written by a newer app: nothing takes its place, and nothing of it goes along from here. */
    hasNewer: (): boolean => open !== null && hasNewer(open.state),
    setAside: (): number => open?.state.aside.size ?? 0,
    inStepAt: (): number | null => open?.state.meta.inStepAt ?? null,
    /** Waits at the server for something new. */
    async listen(signal: AbortSignal): Promise<'news' | 'nothing' | 'failed'> {
      const since = open?.state.meta.cursor ?? null;
      if (since === null) return 'failed';
      const answer = await server.changes({ since, limit: 1, wait: true }, signal);
      if (!answer.ok) return 'failed';
      return answer.value.changes.length > 0 ? 'news' : 'nothing';
    },
    /** Whether the server lets this secret in, and has room for it. */
    async probe(): Promise<SyncTrouble | null> {
      const answer = await server.changes({ since: null, limit: 1, wait: false }, ending.signal);
      return answer.ok ? null : answer.trouble;
    },
    close(): void {
      ending.abort();
      server.close();
    },
  };
}

export type Rounds = ReturnType<typeof createRounds>;
