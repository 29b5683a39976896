/**
 * A server that speaks CouchDB's API, for tests: pouchdb-server from npm, set up as a CouchDB that somebody
 * hosts. It is another implementation; the same contract can be put to a real one (SYNC_TEST_URL).
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { installServer, packages } from './install-server';

export type SyncTestServer = {
  url: string;
  /** Where its files lie: databases, configuration, log. */
  folder: string;
  /** A login and a database of the same name that is theirs alone, as a host adds a person. */
  addPerson: (person: Person) => Promise<void>;
  removePerson: (name: string) => Promise<void>;
  /** One request as whoever hosts it. */
  asHost: (path: string, init?: RequestInit) => Promise<Response>;
  /** SIGKILL, as a power cut; `start` on the same files follows. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
  /** Ends it and takes its files away. */
  end: () => Promise<void>;
};

export type Person = { name: string; password: string };

/** Whoever hosts it. */
export const host = { name: 'admin', password: 'only-for-tests' };

export const basic = ({ name, password }: Person): string => `Basic ${btoa(`${name}:${password}`)}`;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const at = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (at === null || typeof at === 'string') throw new Error('No port is free.');
  return at.port;
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (server.exitCode !== null) throw new Error(`The sync server ended: see its folder.`);
    const found = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (found?.ok === true) return;
    await pause(100);
  }
  throw new Error('The sync server did not begin to answer.');
}

/** The calls a host makes, of pouchdb-server and of CouchDB alike. */
export const hostCalls = (
  url: string,
  by: Person,
): Pick<SyncTestServer, 'addPerson' | 'removePerson' | 'asHost'> => {
  const asHost: SyncTestServer['asHost'] = (path, init = {}) =>
    fetch(`${url}${path}`, {
      ...init,
      headers: { authorization: basic(by), 'content-type': 'application/json' },
      signal: AbortSignal.timeout(30_000),
    });
  const put = async (path: string, body?: object): Promise<void> => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await asHost(path, { method: 'PUT', ...sent });
    if (!answer.ok) throw new Error(`PUT ${path}: ${answer.status} ${await answer.text()}`);
  };
  return {
    asHost,
    async addPerson({ name, password }) {
      const user = { name, password, roles: [], type: 'user' };
      await put(`/_users/org.couchdb.user:${name}`, user);
      await put(`/${name}`);
      await put(`/${name}/_security`, {
        admins: { names: [], roles: ['_admin'] },
        members: { names: [name], roles: [] },
      });
    },
    async removePerson(name) {
      await asHost(`/${name}`, { method: 'DELETE' });
      const user = `/_users/org.couchdb.user:${name}`;
      const { _rev } = (await (await asHost(user)).json()) as { _rev: string };
      await asHost(`${user}?rev=${_rev}`, { method: 'DELETE' });
    },
  };
};

/** `inMemory: false` keeps its files in `at`, or in a folder of its own, through kill and start. */
export async function startSyncServer({
  inMemory = true,
  at,
}: { inMemory?: boolean; at?: string } = {}): Promise<SyncTestServer> {
  await installServer();
  const folder = await mkdtemp(join(at ?? tmpdir(), 'sync-server-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let running: ChildProcess | null = null;

  async function start(): Promise<void> {
    const program = join(packages, 'node_modules', 'pouchdb-server', 'bin', 'pouchdb-server');
    const words = ['--host', '127.0.0.1', '--port', `${port}`];
    const kept = inMemory ? ['--in-memory'] : ['--dir', folder];
    const server = spawn(process.execPath, [program, ...words, ...kept], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = createWriteStream(join(folder, 'said.txt'), { flags: 'a' });
    // A full disk has no room for it either.
    said.on('error', () => undefined);
    server.stdout.pipe(said);
    server.stderr.pipe(said);
    running = server;
    await answers(url, server);
  }

  async function kill(): Promise<void> {
    const killed = running;
    if (killed === null || killed.exitCode !== null || killed.signalCode !== null) return;
    const ended = new Promise((resolve) => killed.once('exit', resolve));
    killed.kill('SIGKILL');
    await ended;
    running = null;
  }

  await start();
  // Before there is somebody who hosts it, it lets everybody in.
  const body = JSON.stringify(host.password);
  await fetch(`${url}/_config/admins/${host.name}`, { method: 'PUT', body });
  return {
    url,
    folder,
    ...hostCalls(url, host),
    start,
    kill,
    async end() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
