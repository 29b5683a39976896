/** Where the time of a round goes: what each of its parts took, and for how long the server was asked something. */
import type { Documents } from '@/sync/documents';
import type { SyncServer } from '@/sync/server-port';
import type { OpenSyncState } from '@/sync/sync-state';

/** In ms by name. What is sealed or opened while a request is under way counts in both, and once more as 'overlapping'. */
export type PartTimes = Record<string, number>;

export function timedParts(given: {
  documents: Documents;
  server: SyncServer;
  state: OpenSyncState;
}) {
  const times: PartTimes = {};
  let underWay = 0;
  const add = (name: string, from: number): void => {
    const took = performance.now() - from;
    times[name] = (times[name] ?? 0) + took;
  };
  const timed =
    <Given extends unknown[], Result>(name: string, work: (...given: Given) => Result) =>
    (...all: Given): Result => {
      const from = performance.now();
      const done = work(...all);
      add(name, from);
      if (underWay > 0) add('overlapping', from);
      return done;
    };
  const waited =
    <Given extends unknown[], Result>(name: string, ask: (...given: Given) => Promise<Result>) =>
    async (...all: Given): Promise<Result> => {
      const from = performance.now();
      underWay += 1;
      const answer = await ask(...all);
      underWay -= 1;
      add(name, from);
      return answer;
    };
  const { documents, server, state } = given;
  return {
    times,
    documents: {
      ...documents,
      nameOf: timed('naming', (...all: Parameters<Documents['nameOf']>) =>
        documents.nameOf(...all),
      ),
      sealVersion: timed('sealing', (...all: Parameters<Documents['sealVersion']>) =>
        documents.sealVersion(...all),
      ),
      openVersion: timed('opening', (...all: Parameters<Documents['openVersion']>) =>
        documents.openVersion(...all),
      ),
    },
    server: {
      ...server,
      put: waited('putting', (...all: Parameters<SyncServer['put']>) => server.put(...all)),
      changes: waited('reading', (...all: Parameters<SyncServer['changes']>) =>
        server.changes(...all),
      ),
      listing: waited('confirming', (...all: Parameters<SyncServer['listing']>) =>
        server.listing(...all),
      ),
    },
    state: Object.create(state, {
      keep: { value: waited('keeping', () => state.keep()) },
    }) as OpenSyncState,
  };
}
