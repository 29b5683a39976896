import type { ChangeBatch, ServerAnswer, SyncServer } from './server-port';

type Ahead = {
  since: string;
  limit: number;
  at: number;
  answer: Promise<ServerAnswer<ChangeBatch>>;
  stop: () => void;
};

/** What was read ahead and waited for longer than this is asked for anew, in ms. */
const freshFor = 10_000;

/** Fetches the next page of the feed while what is in this one is opened and kept, which takes as long. */
export function withReadAhead(server: SyncServer): SyncServer {
  let ahead: Ahead | null = null;

  function dropAhead(): void {
    ahead?.stop();
    ahead = null;
  }
  function readOn(since: string, limit: number): void {
    const stopping = new AbortController();
    const answer = server.changes({ since, limit, wait: false }, stopping.signal);
    ahead = { since, limit, at: performance.now(), answer, stop: () => stopping.abort() };
  }
  /** The answer that is on its way already, where it is to the same question. */
  function takeAhead(since: string | null, limit: number): Ahead['answer'] | null {
    const held = ahead;
    if (held === null) return null;
    const isIt = held.since === since && held.limit === limit;
    if (!isIt || performance.now() - held.at > freshFor) {
      dropAhead();
      return null;
    }
    ahead = null;
    return held.answer;
  }

  return {
    ...server,
    put(items, signal) {
      // What comes next is to know of it.
      dropAhead();
      return server.put(items, signal);
    },
    async changes(ask, signal) {
      const { since, limit, wait } = ask;
      const answer = await ((wait ? null : takeAhead(since, limit)) ?? server.changes(ask, signal));
      if (answer.ok && !answer.value.isLast && !wait && ahead === null) {
        readOn(answer.value.cursor, limit);
      }
      return answer;
    },
    close() {
      dropAhead();
      server.close();
    },
  };
}
