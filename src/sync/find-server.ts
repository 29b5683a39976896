import { engineIn, feedAnswer, isCouchError } from './couch-answers';
import { askCouch, isSomebodyThere, troubleOf, type CouchAnswer } from './couch-request';
import type { Login, SyncTrouble } from './sync-port';

export type ServerFound =
  /** `address` is where it was found, which may be below the one that was typed. */
  { ok: true; address: string; engine: string } | { ok: false; trouble: SyncTrouble };

const patience = 15_000;
const limit = 64 * 1024;

/** Nobody's: what is asked without a login must say nothing of the person's. */
const nobody = 's0000000000000000';

/** Where the kit in deploy/ keeps the server, beside the app. */
const usualPath = '/sync';

/** What it calls itself, where it tells; a door in front of it most often does not. */
async function engineAt(address: string): Promise<string> {
  const asked = await askCouch({ url: `${address}/`, login: null, limit, patience });
  const json = asked.ok ? asked.value.json : null;
  return engineIn(json) ?? 'CouchDB';
}

/** Whether an answer is one that only CouchDB's API gives. */
const isOfCouch = ({ status, json }: CouchAnswer): boolean =>
  (status === 200 && feedAnswer(json) !== null) ||
  ([401, 403, 404].includes(status) && isCouchError(json));

/** No public authority vouches for such a name, so a browser most likely refuses the certificate it is shown. */
const isHomeName = (host: string): boolean =>
  /^(\d{1,3}(\.\d{1,3}){3}|\[.+\]|[^.]+|.+\.(local|lan|home|internal|home\.arpa))$/.test(host);

/**
 * Why nothing could be read there. A browser says the same of every reason, so: somebody answers whom this
 * page may not read (CORS); or nobody does, and by https at a name of the house a certificate is the likely cause.
 */
async function whyUnread(address: string): Promise<SyncTrouble> {
  if (!navigator.onLine) return 'offline';
  if (await isSomebodyThere(`${address}/`, patience)) return 'cors';
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && isHomeName(hostname) ? 'certificate' : 'unreachable';
}

async function findAt(address: string, login: Login | null): Promise<ServerFound> {
  const url = `${address}/${login?.name ?? nobody}/_changes?limit=1`;
  const asked = await askCouch({ url, login, limit, patience });
  if (!asked.ok) return { ok: false, trouble: await whyUnread(address) };
  const { status } = asked.value;
  if (!isOfCouch(asked.value)) {
    const trouble = troubleOf(asked.value, 0);
    return { ok: false, trouble: trouble === 'busy' ? trouble : 'odd-answer' };
  }
  if (login !== null && status !== 200) return { ok: false, trouble: troubleOf(asked.value, 0) };
  return { ok: true, address, engine: await engineAt(address) };
}

/**
 * Asks whether a server is there that keeping in step can use, and with a login whether that is let in.
 * `address` as `serverAddress` gives it; where it has no path, the usual one is tried, too.
 */
export async function findServer(address: string, login: Login | null): Promise<ServerFound> {
  const first = await findAt(address, login);
  if (first.ok || new URL(address).pathname !== '/' || !mayBeBelow(first.trouble)) return first;
  const below = await findAt(`${address}${usualPath}`, login);
  return below.ok || !mayBeBelow(below.trouble) ? below : first;
}

/** Something else than the server answered, the app's own page perhaps. */
const mayBeBelow = (trouble: SyncTrouble): boolean =>
  trouble === 'odd-answer' || trouble === 'cors';
