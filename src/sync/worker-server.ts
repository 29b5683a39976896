import type { ServerTrouble, SyncServer } from './server-port';
import type { Login } from './sync-port';
import { openWorkerLink, type WorkerLink } from './worker-link';

const gone: { ok: false; trouble: ServerTrouble } = { ok: false, trouble: 'unreachable' };

/**
 * A server by way of the sync worker, which starts with the first question, and again where it was gone.
 * `address` as `serverAddress` gives it.
 */
export function openWorkerServer({
  address,
  login,
}: {
  address: string;
  login: Login;
}): SyncServer {
  let open: WorkerLink | null = null;
  let isClosed = false;
  function link(): WorkerLink | null {
    if (isClosed) return null;
    if (open !== null && !open.isGone()) return open;
    open = openWorkerLink();
    open.tell({ kind: 'pair', address, login });
    return open;
  }
  return {
    async put(items, signal) {
      const answered = await link()?.ask((id) => ({ kind: 'put', id, items }), signal);
      return answered?.kind === 'put' ? answered.answer : gone;
    },
    async changes({ since, limit, wait }, signal) {
      const asked = { kind: 'changes', since, limit, wait } as const;
      const answered = await link()?.ask((id) => ({ ...asked, id }), signal);
      return answered?.kind === 'changes' ? answered.answer : gone;
    },
    async listing({ since, limit }, signal) {
      const asked = { kind: 'listing', since, limit } as const;
      const answered = await link()?.ask((id) => ({ ...asked, id }), signal);
      return answered?.kind === 'listing' ? answered.answer : gone;
    },
    close() {
      isClosed = true;
      open?.end();
    },
  };
}
