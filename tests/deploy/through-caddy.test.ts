import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCouch } from '@/sync/couch';
import { findServer } from '@/sync/find-server';
import { newSecret } from '@/sync/pairing-code';
import type { SealedItem, SyncServer } from '@/sync/server-port';
import { loginOf } from '@/sync/sync-keys';
import { startSyncServer, type SyncTestServer } from '../sync-server/start-sync-server';
import { pathOf } from '../support/host-tools';
import { RunningCaddy } from './run-caddy';

/** As a sealed page looks to a server. */
const page = (name: string, length = 300): SealedItem => ({
  name: `r1.${name}`,
  sealed: 'A'.repeat(length),
  tag: null,
});

// Where it is skipped, tests/e2e/not-here.ts says so at the end of the whole run.
describe.skipIf(pathOf('caddy') === undefined)(
  'what the app does, by way of the kit’s Caddy',
  () => {
    const login = loginOf(newSecret());
    let server: SyncTestServer;
    let caddy: RunningCaddy;
    let couch: SyncServer;
    beforeAll(async () => {
      server = await startSyncServer({ inMemory: false });
      await server.addPerson(login);
      caddy = await RunningCaddy.start(new URL(server.url).host);
      couch = createCouch(`${caddy.address}/sync`, login);
    });
    afterAll(async () => {
      couch.close();
      await caddy.stop();
      await server.end();
    });

    it('finds the server below the address of the app', async () => {
      const found = { ok: true, address: `${caddy.address}/sync`, engine: 'CouchDB' };
      expect(await findServer(caddy.address, null)).toEqual(found);
      expect(await findServer(`${caddy.address}/sync`, login)).toEqual(found);
      expect(await findServer(caddy.address, { ...login, password: 'no' })).toEqual({
        ok: false,
        trouble: 'wrong-code',
      });
    });

    it('sends, is told of it at once elsewhere, and reads it again', async () => {
      const before = await couch.changes({ since: null, limit: 10, wait: false });
      const since = before.ok ? before.value.cursor : null;
      const waiting = couch.changes({ since, limit: 10, wait: true });
      const put = await couch.put([page('one'), page('two')]);
      expect(put.ok && put.value.map(({ result }) => result)).toEqual(['stored', 'stored']);
      const told = await waiting;
      expect(told.ok && told.value.changes.length).toBeGreaterThan(0);
      const listed = await couch.listing({ since: null, limit: 10 });
      expect(listed.ok && listed.value.changes.map(({ name }) => name).toSorted()).toEqual([
        'r1.one',
        'r1.two',
      ]);
    });

    it('takes a page of a megabyte, and says of a larger one that it is too large', async () => {
      const [large, larger] = [page('large', 1_500_000), page('larger', 2_100_000)];
      const fits = await couch.put([large]);
      expect(fits.ok && fits.value[0]?.result).toBe('stored');
      expect(await couch.put([larger, page('small')])).toEqual({ ok: false, trouble: 'too-large' });
      const alone = await couch.put([larger]);
      expect(alone.ok && alone.value).toEqual([
        { name: 'r1.larger', result: 'refused', why: 'too-large' },
      ]);
    });

    it('is told that a server which was killed is away, even for a large page, and goes on after it', async () => {
      await server.kill();
      const away = { ok: false, trouble: 'busy' };
      expect(await couch.put([page('large-2', 200_000)])).toEqual(away);
      expect(await couch.changes({ since: null, limit: 10, wait: false })).toEqual(away);
      await server.start();
      const put = await couch.put([page('after')]);
      expect(put.ok && put.value[0]?.result).toBe('stored');
    });
  },
);
