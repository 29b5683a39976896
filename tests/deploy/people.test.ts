import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newSecret } from '@/sync/pairing-code';
import { loginOf } from '@/sync/sync-keys';
import type { Login } from '@/sync/sync-port';
import { host, startSyncServer, type SyncTestServer } from '../sync-server/start-sync-server';
import { pathOf } from '../support/host-tools';

const deploy = fileURLToPath(new URL('../../deploy', import.meta.url));

/** Stands in for Docker alone: what would run beside CouchDB runs here, and is sent to where CouchDB listens here. */
const docker = `#!/bin/sh
echo "docker $*" >>"$SEEN"
shift 6
sed "s|http://127.0.0.1:5984|$URL|" | "$@"
`;

/** What a command is given as arguments can be seen by everybody on the machine. */
const curl = `#!/bin/sh
echo "curl $*" >>"$SEEN"
exec "$CURL" "$@"
`;

// Where it is skipped, tests/e2e/not-here.ts says so at the end of the whole run.
const isMissing = pathOf('curl') === undefined || pathOf('sh') === undefined;

describe.skipIf(isMissing)('the people of a server', () => {
  let server: SyncTestServer;
  let folder = '';
  let login: Login;

  const settings = (password: string, ...more: readonly string[]): void => {
    const lines = ['DOMAIN=journal.example.org', `COUCHDB_PASSWORD=${password}`, ...more, ''];
    writeFileSync(join(folder, 'deploy/.env'), lines.join('\n'));
  };

  beforeAll(async () => {
    server = await startSyncServer();
    folder = mkdtempSync(join(tmpdir(), 'second-draft-people-'));
    cpSync(deploy, join(folder, 'deploy'), { recursive: true });
    mkdirSync(join(folder, 'bin'));
    for (const [name, text] of Object.entries({ docker, curl })) {
      writeFileSync(join(folder, 'bin', name), text);
      chmodSync(join(folder, 'bin', name), 0o755);
    }
  });
  beforeEach(() => {
    settings(host.password);
    rmSync(join(folder, 'seen'), { force: true });
    login = loginOf(newSecret());
  });
  afterAll(async () => {
    await server.end();
    rmSync(folder, { recursive: true });
  });

  async function run(script: string, args: readonly string[], input = '', url = server.url) {
    const done = spawn(join(folder, 'deploy', script), args, {
      env: {
        PATH: `${folder}/bin:${process.env['PATH'] ?? ''}`,
        SEEN: join(folder, 'seen'),
        CURL: pathOf('curl'),
        URL: url,
      },
    });
    let said = '';
    for (const from of [done.stdout, done.stderr]) {
      from.on('data', (text: Buffer) => (said += text.toString()));
    }
    done.stdin.end(input);
    await once(done, 'close');
    return { status: done.exitCode, said };
  }

  const add = ({ name, password }: Login) => run('add-person', [name], `${password}\n`);
  const statusOf = async (path: string, by?: Login): Promise<number> => {
    const as = by && { authorization: `Basic ${btoa(`${by.name}:${by.password}`)}` };
    return (await fetch(`${server.url}${path}`, { headers: { ...as } })).status;
  };

  it.each([
    ['in containers', () => []],
    ['without them', () => [`COUCHDB_URL=${server.url}`]],
  ])(
    'adds a person with the login of the app, for a database that is theirs alone, %s',
    async (_, more) => {
      settings(host.password, ...more());
      expect(await add(login)).toEqual({ status: 0, said: `${login.name} is added.\n` });
      const other = loginOf(newSecret());
      await add(other);
      expect(await statusOf(`/${login.name}/_changes`, login)).toBe(200);
      expect([401, 403]).toContain(await statusOf(`/${login.name}/_changes`, other));
      expect([401, 403]).toContain(await statusOf(`/${login.name}/_changes`));
      const names = (await run('list-people', [])).said.split('\n');
      expect(names).toEqual(expect.arrayContaining([login.name, other.name]));
      const rows = (await run('usage', [])).said.split('\n').slice(1);
      expect(rows.filter((row) => row.endsWith(login.name))).toHaveLength(1);
      const ways = readFileSync(join(folder, 'seen'), 'utf8').trim().split('\n');
      expect(new Set(ways.map((line) => line.split(' ')[0]))).toEqual(
        new Set(more().length === 0 ? ['docker', 'curl'] : ['curl']),
      );
    },
  );

  it('never has a password among the arguments of a command', async () => {
    await add(login);
    await run('remove-person', [login.name], `${login.name}\n`);
    const seen = readFileSync(join(folder, 'seen'), 'utf8');
    expect(seen).toContain('curl --config -');
    expect(seen).not.toContain(login.password);
    expect(seen).not.toContain(host.password);
  });

  it('takes no password as an argument', async () => {
    const { status, said } = await run('add-person', [login.name, login.password]);
    expect(status).toBe(1);
    expect(said).toContain('Give the name alone');
    expect(said).not.toContain(login.password);
    expect(await statusOf(`/${login.name}/_changes`, login)).toBe(401);
  });

  it('changes nothing for somebody who is there', async () => {
    await add(login);
    const again = await add({ name: login.name, password: 'another-password-of-theirs' });
    expect(again.status).toBe(1);
    expect(again.said).toContain('is there already');
    expect(await statusOf(`/${login.name}/_changes`, login)).toBe(200);
  });

  it('puts right what was broken off half-way', async () => {
    await server.asHost(`/${login.name}`, { method: 'PUT' });
    expect((await run('list-people', [])).said).toContain(`${login.name} (no login`);
    expect((await add(login)).status).toBe(0);
    expect(await statusOf(`/${login.name}/_changes`, login)).toBe(200);
    await server.asHost(`/${login.name}`, { method: 'DELETE' });
    expect((await run('list-people', [])).said).toContain(`${login.name} (no database`);
    expect((await run('remove-person', [login.name], `${login.name}\n`)).status).toBe(0);
    expect((await run('list-people', [])).said).not.toContain(login.name);
  });

  it.each([
    's0123',
    'S0123456789ABCDEF',
    's0123456789abcdeg',
    's0123456789abcdeff',
    'ss123456789abcdef',
    '_users',
    '../_users',
    's0123456789abcdef/_security',
    '',
  ])('takes no “%s” for a name', async (name) => {
    const script = name.length % 2 === 0 ? 'add-person' : 'remove-person';
    const { status, said } = await run(script, [name], `${login.password}\n`);
    expect(status).toBe(1);
    expect(said).toContain('no name of the app');
    expect(existsSync(join(folder, 'seen'))).toBe(false);
  });

  it.each(['short', 'a quote " in the middle of it', 'a backslash\\and-a-lot-more'])(
    'takes no “%s” for a password',
    async (password) => {
      expect((await add({ ...login, password })).status).toBe(1);
      expect(await statusOf(`/_users/org.couchdb.user:${login.name}`, login)).toBe(401);
    },
  );

  it('asks before it removes somebody, and leaves the others', async () => {
    const other = loginOf(newSecret());
    await add(login);
    await add(other);
    const kept = await run('remove-person', [login.name], 'yes\n');
    expect([kept.status, await statusOf(`/${login.name}/_changes`, login)]).toEqual([1, 200]);
    const gone = await run('remove-person', [login.name], `${login.name}\n`);
    expect(gone.said).toContain(`${login.name} is removed.`);
    expect(await statusOf(`/${login.name}/_changes`, login)).toBe(401);
    expect((await server.asHost(`/${login.name}`)).status).toBe(404);
    expect(await statusOf(`/${other.name}/_changes`, other)).toBe(200);
    expect((await run('remove-person', [login.name])).said).toContain('nobody called');
  });

  it('says what is wrong where CouchDB takes no password, is away, or was never set up', async () => {
    settings('another-password');
    expect((await run('list-people', [])).said).toContain('does not take the password');
    const away = 'http://127.0.0.1:9';
    settings(host.password);
    expect((await run('list-people', [], '', away)).said).toContain('cannot be reached');
    rmSync(join(folder, 'deploy/.env'));
    expect((await run('usage', [])).said).toContain('run ./setup first');
    expect(existsSync(join(folder, 'deploy/.env'))).toBe(false);
  });
});
