import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { words } from '../../build/words';
import { startProxy, type Proxy } from '../sync-server/start-proxy';
import type { Driver, Engine } from './engines/driver';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Serves the page that is a device, and the sources it imports. */
export async function serveDevices(): Promise<{ base: string; close: () => Promise<void> }> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(tmpdir(), `sync-page-${process.pid}`),
    plugins: [words('en')],
    resolve: { tsconfigPaths: true },
    optimizeDeps: { entries: ['tests/support/sync-page.html'] },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  const [base] = server.resolvedUrls?.local ?? [];
  if (base === undefined) throw new Error('The server has no address.');
  return { base: base.replace(/\/$/, ''), close: () => server.close() };
}

export type Device = {
  /** The line to the server, this device's own. */
  line: Proxy;
  write: (pages: readonly (readonly [name: string, words: string])[]) => Promise<number>;
  words: () => Promise<Record<string, string[]>>;
  /** Why a round did not come to its end; null where it did. */
  round: () => Promise<string | null>;
  close: () => Promise<void>;
};

/** A profile of its own in a browser, paired with a server. */
export async function openDevice(
  engine: Engine,
  base: string,
  { server, code, name }: { server: string; code: string; name: string },
): Promise<Device> {
  const line = await startProxy(server);
  const driver: Driver = await engine.newDriver(base, false);
  await driver.open('/tests/support/sync-page.html');
  const ready = `new Promise((resolve) => {
    const look = () => ('syncPage' in window ? resolve(syncPage.loaded.then(() => true)) : setTimeout(look, 20));
    look();
  })`;
  await driver.evaluate(ready);
  const how = JSON.stringify({ address: line.url, code, name });
  await driver.evaluate(`syncPage.pair(${how}).then(() => null)`);
  return {
    line,
    write: (pages) =>
      driver.evaluate(`syncPage.write(${JSON.stringify(pages)})`) as Promise<number>,
    words: () => driver.evaluate('syncPage.words()') as Promise<Record<string, string[]>>,
    round: () => driver.evaluate('syncPage.round()') as Promise<string | null>,
    async close() {
      await driver.close();
      await line.end();
    },
  };
}

/** Rounds in turn until each came to its end twice in a row: what one sent, the other has. */
export async function untilInStep(devices: readonly Device[], turns = 20): Promise<void> {
  let quiet = 0;
  for (let turn = 0; turn < turns && quiet < 2; turn += 1) {
    const troubles: (string | null)[] = [];
    for (const device of devices) troubles.push(await device.round());
    quiet = troubles.every((trouble) => trouble === null) ? quiet + 1 : 0;
    if (turn === turns - 1) throw new Error(`Not in step: ${troubles.join(', ')}`);
  }
}
