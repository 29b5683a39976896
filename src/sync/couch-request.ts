/** The one place that talks to a server. It runs in the sync worker, and nowhere else. */
import { saysFull } from './couch-answers';
import type { ServerTrouble } from './server-port';
import type { Login } from './sync-port';

export type CouchRequest = {
  url: string;
  login: Login | null;
  /** What to send; without it, this only asks. */
  body?: string;
  /** How long an answer may be, in bytes: what is longer is not read to its end. */
  limit: number;
  /** How long to wait for it, in ms. */
  patience: number;
  /** Each of them calls it off. */
  signals?: readonly AbortSignal[];
};

/** `json` is undefined for what is no JSON, or too long. */
export type CouchAnswer = { status: number; json: unknown; isTooLong: boolean };

export type CouchAsked =
  | { ok: true; value: CouchAnswer }
  /** `isLate` where there was a line, perhaps, and no answer within the time. */
  | { ok: false; trouble: ServerTrouble; isLate: boolean };

/** Nobody caps what goes up at less, in bytes: a proxy that says 502 to this has lost its server. */
const smallestCap = 64 * 1024;

/** Why an answer is no good; `sent` is how much went up, in bytes. */
export function troubleOf({ status, json }: CouchAnswer, sent: number): ServerTrouble {
  if (status === 401) return 'wrong-code';
  if (status === 403) return 'not-yours';
  if (status === 404) return 'removed';
  if (status === 413 || (status === 502 && sent > smallestCap)) return 'too-large';
  if (status === 507 || (status === 500 && saysFull(json))) return 'full';
  return status === 408 || status === 429 || status >= 500 ? 'busy' : 'odd-answer';
}

/** Its text, or null where that is longer than the limit: whatever a server sends, no more of it is held. */
async function readBounded(answer: Response, limit: number): Promise<string | null> {
  const reader = answer.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Nothing that the browser would add by itself: no cookie, no address of the page, no other host by a redirect. */
const alone: RequestInit = {
  cache: 'no-store',
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
};

/** AbortSignal.any is younger than browsers that run this app; `end` lets go of the signals. */
function followAll(signals: readonly AbortSignal[]): { signal: AbortSignal; end: () => void } {
  const first = new AbortController();
  const ended = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) first.abort();
    signal.addEventListener('abort', () => first.abort(), { signal: ended.signal });
  }
  return { signal: first.signal, end: () => ended.abort() };
}

/**
 * One request. For whatever a browser hides (no such host, no line, a certificate, CORS, too long a wait)
 * it is 'unreachable', and for one that was called off as well.
 */
export async function askCouch(request: CouchRequest): Promise<CouchAsked> {
  const { url, login, body, limit, patience, signals = [] } = request;
  const headers = new Headers({ accept: 'application/json' });
  if (login !== null)
    headers.set('authorization', `Basic ${btoa(`${login.name}:${login.password}`)}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  const inTime = AbortSignal.timeout(patience);
  const following = followAll([inTime, ...signals]);
  try {
    const answer = await fetch(url, {
      ...alone,
      ...(body === undefined ? {} : { method: 'POST', body }),
      headers,
      signal: following.signal,
    });
    const text = await readBounded(answer, limit);
    const value = { status: answer.status, json: parsed(text), isTooLong: text === null };
    return { ok: true, value };
  } catch {
    return { ok: false, trouble: 'unreachable', isLate: inTime.aborted };
  } finally {
    following.end();
  }
}

/** Whether anything answers there at all. It brings no login, and what it is told stays hidden. */
export async function isSomebodyThere(url: string, patience: number): Promise<boolean> {
  try {
    // What may not be read may not refuse a redirect either.
    const signal = AbortSignal.timeout(patience);
    await fetch(url, { ...alone, mode: 'no-cors', redirect: 'follow', signal });
    return true;
  } catch {
    return false;
  }
}
