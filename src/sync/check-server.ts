import type { ServerFound } from './find-server';
import { serverAddress } from './server-address';
import type { Login, SyncTrouble } from './sync-port';
import { openWorkerLink } from './worker-link';

/**
 * Asks whether a server that somebody typed can be used, in a worker of its own; with a login, whether it
 * is let in. Without one nothing of the person's is sent.
 */
export async function checkServer(
  typed: string,
  login: Login | null = null,
): Promise<ServerFound | { ok: false; trouble: 'bad-address' }> {
  const address = serverAddress(typed);
  if (address === null) {
    const isHttp = /^\s*http:\/\/[^\s/]/i.test(typed);
    return { ok: false, trouble: isHttp ? 'http-blocked' : 'bad-address' };
  }
  const link = openWorkerLink();
  const answered = await link.ask((id) => ({ kind: 'find', id, address, login }));
  link.end();
  const none: { ok: false; trouble: SyncTrouble } = {
    ok: false,
    trouble: navigator.onLine ? 'unreachable' : 'offline',
  };
  return answered?.kind === 'find' ? answered.answer : none;
}
