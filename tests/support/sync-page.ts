/** A page with a journal's storage and what keeps it in step, and nothing to see: a device, for tests in a real browser. */
import { openBrowserStorage } from '@/storage/browser-storage';
import { createPause } from '@/storage/pause';
import { createDocuments } from '@/sync/documents';
import { secretOf } from '@/sync/pairing-code';
import { round } from '@/sync/round';
import type { Step } from '@/sync/round-parts';
import { openSyncState } from '@/sync/sync-state';
import { loginOf } from '@/sync/sync-keys';
import { openWorkerServer } from '@/sync/worker-server';
import { StateInMemory } from './state-in-memory';
import { fact, wordsOf } from './storage-words';

const storage = openBrowserStorage();
const loaded = storage.load();
const newId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(8)), String).join('-');

/** Pairs this device, and gives what one round comes to. */
async function pair(address: string, code: string, name: string): Promise<() => Promise<Step>> {
  const secret = secretOf(code);
  if (secret === null) throw new Error('That is no code.');
  const server = openWorkerServer({ address, login: loginOf(secret) });
  const state = await openSyncState(new StateInMemory(), null);
  const documents = createDocuments(secret);
  return () =>
    round({
      storage,
      server,
      state,
      documents,
      device: () => ({ id: name, name }),
      isOfDevice: () => false,
      isWords: () => true,
      choice: null,
      flush: () => undefined,
      startOver: (records, judged) => storage.replaceEverything(records, [], judged),
      now: () => Date.now(),
      newId,
      pause: createPause(),
      signal: new AbortController().signal,
    });
}

let oneRound: (() => Promise<Step>) | null = null;

const page = {
  loaded,
  async pair(how: { address: string; code: string; name: string }) {
    oneRound = await pair(how.address, how.code, how.name);
  },
  /** Why a round did not come to its end; null where it did. */
  async round(): Promise<string | null> {
    const step = await oneRound?.();
    return step === 'on' ? null : JSON.stringify(step ?? 'not paired');
  },
  /** Saves words on pages of these names; how many were saved at all, in one home or in both. */
  async write(pages: readonly (readonly [name: string, words: string])[]): Promise<number> {
    const results = await Promise.all(
      pages.map(
        ([name, words]) => storage.save({ id: `fact/${name}`, body: fact(name, words) }).settled,
      ),
    );
    return results.filter(({ saved }) => saved).length;
  },
  /** The words of every page, each version that nothing replaces. */
  async words(): Promise<Record<string, string[]>> {
    const { heads } = await storage.load();
    return Object.fromEntries(
      [...heads].map(([id, each]) => [id.slice('fact/'.length), wordsOf(each).toSorted()]),
    );
  },
};

export type SyncPage = typeof page;

Object.assign(window, { syncPage: page });
