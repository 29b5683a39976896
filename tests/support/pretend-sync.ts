import { createStore } from 'zustand';
import type { SyncHandle } from '@/store/sync-context';
import { codeOf, secretOf } from '@/sync/pairing-code';
import { serverAddress } from '@/sync/server-address';
import { loginOf } from '@/sync/sync-keys';
import type { BeginTrouble, Pairing, Sync, SyncState, SyncTrouble } from '@/sync/sync-port';

type On = Extract<SyncState, { on: true }>;

export const addressOf = 'https://journal.example.org/sync';

/** A secret of 16 equal bytes, and its code. */
export const codeFrom = (byte: number): string => codeOf(new Uint8Array(16).fill(byte));

export const ownPairing: Pairing = { address: addressOf, code: codeFrom(7) };

/** On, and in step with a phone. */
export const inStep: On = {
  on: true,
  address: addressOf,
  phase: 'sent',
  waiting: 0,
  hasRound: true,
  isLeaving: false,
  isShutOut: false,
  trouble: null,
  lastRound: Date.UTC(2026, 10, 29, 14, 5),
  devices: [
    { id: 'a', name: 'My computer', lastSeen: Date.now(), isThis: true },
    { id: 'b', name: 'My phone', lastSeen: Date.now() - 3 * 86_400_000, isThis: false },
  ],
  setAside: 0,
  question: null,
};

export const turnedOff: Extract<SyncState, { on: false }> = {
  on: false,
  isEmptying: false,
  isLeaving: false,
  isShutOut: false,
};

/** What the server says, as long as a test wants it to. */
type Says = {
  check:
    | { ok: true; address: string; engine: string }
    | { ok: false; trouble: SyncTrouble | 'bad-address' };
  begin: { ok: true } | { ok: false; trouble: BeginTrouble };
  checkAll: Awaited<ReturnType<Sync['checkAll']>>;
  deleteHere: Awaited<ReturnType<Sync['deleteHere']>>;
  deleteEverywhere: Awaited<ReturnType<Sync['deleteEverywhere']>>;
  /** Whether the other devices hear that everything was replaced. */
  isTold: boolean;
};

/**
 * Keeping in step with no server and no storage: for screens alone. `asked` is what was asked of it, in
 * order, in words; `says` may be changed at any time.
 */
export function pretendSync(first: SyncState = turnedOff, writers: Record<string, string> = {}) {
  const deviceOf = (draft: string): string | null => writers[draft] ?? null;
  const view = createStore<SyncState>(() => first);
  const asked: string[] = [];
  const says: Says = {
    check: { ok: true, address: addressOf, engine: 'CouchDB 3.5.0' },
    begin: { ok: true },
    checkAll: { ok: true, sentAgain: 0, missing: 0 },
    deleteHere: { isDeleted: true, verified: true, left: 'nothing' },
    deleteEverywhere: { isDeleted: true, verified: true, done: 'now' },
    isTold: true,
  };
  let inUse: Pairing | null = first.on ? ownPairing : null;
  let secrets = 20;
  const change = (state: Partial<On>): void => view.setState({ ...inStep, ...state }, true);

  const sync: Sync = {
    state: view.getState,
    subscribe: view.subscribe,
    checkServer(address) {
      asked.push(`check ${address}`);
      return Promise.resolve(
        serverAddress(address) === null ? { ok: false, trouble: 'bad-address' } : says.check,
      );
    },
    prepare(typed) {
      const address = serverAddress(typed);
      if (address === null) return null;
      const code = codeFrom((secrets += 1));
      return { pairing: { address, code }, login: loginOf(secretOf(code) ?? new Uint8Array(16)) };
    },
    begin(pairing, name) {
      asked.push(`begin ${pairing.address} ${pairing.code} as ${name}`);
      if (says.begin.ok) {
        inUse = pairing;
        change({ address: pairing.address });
      }
      return Promise.resolve(says.begin);
    },
    pairing: () => inUse,
    deviceOf,
    rename(name) {
      asked.push(`rename ${name}`);
      const { devices } = inStep;
      change({ devices: devices.map((one) => (one.isThis ? { ...one, name } : one)) });
      return Promise.resolve();
    },
    syncNow: () => void asked.push('now'),
    checkAll() {
      asked.push('check all');
      return Promise.resolve(says.checkAll);
    },
    answer(choice) {
      asked.push(`answer ${choice}`);
      change({ question: null });
      return Promise.resolve();
    },
    changeCode(pairing) {
      asked.push(`change to ${pairing.code}`);
      if (says.begin.ok) inUse = pairing;
      return Promise.resolve(says.begin);
    },
    stop() {
      asked.push('stop');
      inUse = null;
      view.setState(turnedOff, true);
      return Promise.resolve();
    },
    deleteHere() {
      asked.push('delete here');
      inUse = null;
      const { left } = says.deleteHere;
      view.setState(
        {
          ...turnedOff,
          isLeaving: left === 'later' || left === 'shut-out',
          isShutOut: left === 'shut-out',
        },
        true,
      );
      return Promise.resolve(says.deleteHere);
    },
    deleteEverywhere() {
      asked.push('delete everywhere');
      inUse = null;
      const isShutOut = says.deleteEverywhere.done === 'shut-out';
      const isEmptying = isShutOut || says.deleteEverywhere.done === 'later';
      view.setState({ ...turnedOff, isEmptying, isShutOut }, true);
      return Promise.resolve(says.deleteEverywhere);
    },
    letBe() {
      asked.push('let be');
      if (view.getState().on) change({ isLeaving: false });
      else view.setState(turnedOff, true);
      return Promise.resolve();
    },
    async replaceEverything(replace) {
      const result = await replace();
      asked.push('replaced everything');
      return { result, isTold: says.isTold };
    },
  };
  const handle: SyncHandle = { view, open: () => Promise.resolve(sync), deviceOf };
  return { handle, sync, asked, says, change };
}
