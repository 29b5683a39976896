import { hostCalls, startSyncServer, type SyncTestServer } from '../sync-server/start-sync-server';

/** What a test needs of any server. */
export type GivenServer = Pick<
  SyncTestServer,
  'url' | 'addPerson' | 'removePerson' | 'asHost' | 'end'
>;

/** A real CouchDB that somebody named, with whoever hosts it in the address; nothing but what a test made is touched. */
function named(address: string): GivenServer {
  const { origin, pathname, username, password } = new URL(address);
  const by = { name: decodeURIComponent(username), password: decodeURIComponent(password) };
  const url = `${origin}${pathname}`.replace(/\/$/, '');
  return { url, ...hostCalls(url, by), end: () => Promise.resolve() };
}

/** The server of SYNC_TEST_URL (`http://admin:password@127.0.0.1:5984`), or a new one for tests. */
export function givenServer(): Promise<GivenServer> {
  const address = process.env['SYNC_TEST_URL'] ?? '';
  return address === '' ? startSyncServer() : Promise.resolve(named(address));
}

/** Somebody new, as a secret would name them; a database of theirs is there until `removePerson`. */
export function somebody(): { name: string; password: string } {
  const hex = (length: number): string =>
    Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
  return { name: `s${hex(8)}`, password: hex(12) };
}
