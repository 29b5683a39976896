/** One device, as far as keeping in step goes, and beside it the plain loop that anybody would write. */
import type { Version } from '@/storage/port';
import { createPause } from '@/storage/pause';
import { createDocuments } from '@/sync/documents';
import { round } from '@/sync/round';
import { openSyncDatabase } from '@/sync/state-home';
import { openSyncState } from '@/sync/sync-state';
import { openWorkerServer } from '@/sync/worker-server';
import { fact } from '../support/storage-words';
import { timedParts, type PartTimes } from './sync-parts';

type Where = { address: string; login: { name: string; password: string } };

const secret = Uint8Array.from({ length: 16 }, (_, index) => index * 11);
/** As many as a round sends, and reads, at once. */
const atOnce = { up: 250, down: 500 };

/** Words that no compression makes shorter. */
const someWords = (length: number): string =>
  [...crypto.getRandomValues(new Uint8Array(length / 2))]
    .map((one) => one.toString(16).padStart(2, '0'))
    .join('');

const versions = (count: number): Version[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `fact/page-${at}`,
    writer: 'bench-tab',
    counter: 1,
    seen: new Map(),
    body: fact(`page-${at}`, someWords(700)),
    at: Date.now(),
  }));

/** A device's homes of the journal are not what is measured here (npm run bench:storage does): this keeps in memory. */
function device(held: readonly Version[]) {
  const kept = new Map(held.map((version) => [version.id, version]));
  return {
    kept,
    storage: {
      epoch: () => Promise.resolve(0),
      versions: () => [...kept.values()],
      takeIn: (taken: readonly Version[]) => {
        for (const version of taken) kept.set(version.id, version);
        return Promise.resolve({ saved: true as const, at: 0, copies: 2 as const });
      },
    },
  };
}

/** How long the page was kept from a frame or a key, in ms: the longest task, 0 where none took 50 ms. */
function watchTasks(): { longest: () => number } {
  let longest = 0;
  const look = (entries: PerformanceEntryList): void => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => look(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return {
    longest() {
      look(observer.takeRecords());
      observer.disconnect();
      return longest;
    },
  };
}

async function inStep(
  where: Where,
  held: readonly Version[],
): Promise<{ ms: number; count: number; longest: number; parts: PartTimes }> {
  const { kept, storage } = device(held);
  const {
    times: parts,
    documents,
    server,
    state,
  } = timedParts({
    documents: createDocuments(secret),
    server: openWorkerServer(where),
    state: await openSyncState(
      openSyncDatabase(() => crypto.randomUUID()),
      null,
      createPause(),
    ),
  });
  // The worker is there already when somebody writes.
  await server.listing({ since: null, limit: 1 });
  delete parts['confirming'];
  const tasks = watchTasks();
  const start = performance.now();
  const step = await round({
    storage,
    server,
    state,
    documents,
    device: () => ({ id: held.length > 0 ? 'first' : 'second', name: 'Bench' }),
    isOfDevice: () => false,
    isWords: () => true,
    choice: null,
    flush: () => undefined,
    startOver: () => Promise.resolve({ saved: true, at: 0, copies: 2 }),
    now: () => Date.now(),
    newId: () => `id${Math.random()}`,
    signal: new AbortController().signal,
    pause: createPause(),
  });
  const ms = performance.now() - start;
  // An observer hears of a task once that is over.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const longest = tasks.longest();
  server.close();
  if (step !== 'on') throw new Error(JSON.stringify(step));
  return { ms, count: kept.size, longest, parts };
}

/** The same number of documents of the same length, in batches of the same size, with nothing around them. */
async function bare(
  where: Where,
  count: number,
): Promise<{ push: number; pull: number; count: number }> {
  const { address, login } = where;
  const at = `${address}/${login.name}`;
  const headers = {
    authorization: `Basic ${btoa(`${login.name}:${login.password}`)}`,
    'content-type': 'application/json',
  };
  const documents = createDocuments(secret);
  const [one] = versions(1);
  const generation = { n: 1, id: 'bench' };
  const s =
    one === undefined
      ? null
      : documents.sealVersion(generation, documents.nameOf(generation, one), one);
  const docs = Array.from({ length: count }, () => ({ _id: `r1.${someWords(22)}`, s }));
  const start = performance.now();
  for (let from = 0; from < count; from += atOnce.up) {
    const body = JSON.stringify({ docs: docs.slice(from, from + atOnce.up) });
    await (await fetch(`${at}/_bulk_docs`, { method: 'POST', headers, body })).json();
  }
  const pushed = performance.now();
  let since = '0';
  let got = 0;
  for (;;) {
    const query = `since=${encodeURIComponent(since)}&limit=${atOnce.down}&include_docs=true`;
    const { results, last_seq } = (await (
      await fetch(`${at}/_changes?${query}`, { headers })
    ).json()) as {
      results: unknown[];
      last_seq: unknown;
    };
    if (results.length === 0) break;
    got += results.length;
    since = String(last_seq);
  }
  return { push: pushed - start, pull: performance.now() - pushed, count: got };
}

const bench = {
  bare,
  push: (where: Where, count: number) => inStep(where, versions(count)),
  pull: (where: Where) => inStep(where, []),
};

declare global {
  interface Window {
    syncBench: typeof bench;
  }
}

window.syncBench = bench;
