import { feedAnswer, type Feed } from './couch-answers';
import { askCouch, troubleOf } from './couch-request';
import type { ServerAnswer } from './server-port';
import type { Login } from './sync-port';

export type FeedAsk = { since: string | null; limit: number; wait: boolean; bodies: boolean };

/** `isShort` where there were fewer than were asked for. */
type FeedPage = Feed & { isShort: boolean };

/** In ms: for a page of the feed; for how long a server may keep a question until there is news; and then the line. */
const patience = 120_000;
const waits = 25_000;
const lineStays = 35_000;

/** What is held of one answer, in bytes. Nothing this app sends comes near it in one document. */
const longestAnswer = 8 * 1024 * 1024;

function addressOf(feed: string, { since, limit, wait, bodies }: FeedAsk): string {
  const query = new URLSearchParams({
    since: since ?? '0',
    limit: String(limit),
    // One long place at the end of a page instead of one in every row.
    seq_interval: String(limit),
    ...(bodies ? { include_docs: 'true' } : {}),
    ...(wait ? { feed: 'longpoll', timeout: String(waits) } : {}),
  });
  return `${feed}?${query.toString()}`;
}

/**
 * One page of the feed. One that is too long to hold is asked for by halves; where a single document is, it
 * comes without its body. A line that was silent for too long is asked once more for what there is by now,
 * which tells a server without news from one that is gone.
 */
export async function readFeed(
  feed: string,
  login: Login,
  ask: FeedAsk,
  signals: readonly AbortSignal[],
): Promise<ServerAnswer<FeedPage>> {
  const limit = Math.max(1, Math.floor(ask.limit));
  const url = addressOf(feed, { ...ask, limit });
  const allowed = ask.wait ? lineStays : patience;
  const asked = await askCouch({ url, login, limit: longestAnswer, patience: allowed, signals });
  if (!asked.ok) {
    const { trouble, isLate } = asked;
    if (isLate && ask.wait) return readFeed(feed, login, { ...ask, wait: false }, signals);
    return { ok: false, trouble };
  }
  const { status, json, isTooLong } = asked.value;
  if (status !== 200) return { ok: false, trouble: troubleOf(asked.value, 0) };
  if (isTooLong && limit > 1) {
    return readFeed(feed, login, { ...ask, limit: limit / 2 }, signals);
  }
  if (isTooLong && ask.bodies) return readFeed(feed, login, { ...ask, bodies: false }, signals);
  const read = feedAnswer(json);
  return read !== null && read.rows.length <= limit
    ? { ok: true, value: { ...read, isShort: read.rows.length < limit } }
    : { ok: false, trouble: 'odd-answer' };
}
