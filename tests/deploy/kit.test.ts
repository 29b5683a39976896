import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pathOf } from '../support/host-tools';

const deploy = fileURLToPath(new URL('../../deploy', import.meta.url));
const textOf = (file: string): string => readFileSync(join(deploy, file), 'utf8');

type Service = {
  image: string;
  user?: string;
  read_only?: boolean;
  ports?: string[];
  networks: string[];
  cap_drop: string[];
  cap_add?: string[];
  security_opt: string[];
  restart: string;
  environment: Record<string, string>;
  volumes: string[];
  healthcheck: { test: string[] };
};
type Compose = {
  services: { couchdb: Service; caddy: Service };
  networks: Record<string, { internal?: boolean } | null>;
  volumes: Record<string, null>;
};

describe('deploy/compose.yml', () => {
  const compose = parse(textOf('compose.yml')) as Compose;
  const { couchdb, caddy } = compose.services;
  const services = [couchdb, caddy];

  it('runs two official images and nothing else', () => {
    expect(Object.keys(compose.services)).toEqual(['couchdb', 'caddy']);
    expect(services.map(({ image }) => image)).toEqual(['couchdb:3.5', 'caddy:2']);
  });

  it('publishes no port but those of the web, and none of CouchDB’s', () => {
    expect(caddy.ports).toEqual([
      '${HTTP_PORT:-80}:80',
      '${HTTPS_PORT:-443}:443',
      '${HTTPS_PORT:-443}:443/udp',
    ]);
    expect(couchdb.ports).toBeUndefined();
    expect(textOf('compose.yml')).not.toMatch(/4369|9100|network_mode|privileged: true/);
  });

  it('keeps CouchDB where nothing but Caddy reaches it, and it reaches nothing', () => {
    expect(couchdb.networks).toEqual(['inside']);
    expect(compose.networks['inside']).toEqual({ internal: true });
    expect(caddy.networks).toContain('inside');
  });

  it('takes every right from both that they can do without', () => {
    for (const service of services) {
      expect(service.cap_drop).toEqual(['ALL']);
      expect(service.security_opt).toEqual(['no-new-privileges:true']);
      expect(service.restart).toBe('unless-stopped');
      expect(service.healthcheck.test[0]).toBe('CMD');
    }
    expect([couchdb.cap_add, couchdb.user]).toEqual([undefined, '5984:5984']);
    expect([caddy.cap_add, caddy.read_only]).toEqual([['NET_BIND_SERVICE'], true]);
  });

  it('has no password in it, and does not start without one', () => {
    for (const name of ['COUCHDB_PASSWORD', 'COUCHDB_ERLANG_COOKIE']) {
      expect(couchdb.environment[name]).toMatch(/^\$\{COUCHDB_\w+:\?run \.\/setup first\}$/);
    }
    expect(caddy.environment['DOMAIN']).toMatch(/^\$\{DOMAIN:\?/);
  });

  it('keeps data in volumes, and takes no file that is not there or could be written', () => {
    const mounts = services.flatMap(({ volumes }) => volumes).map((volume) => volume.split(':'));
    const files = mounts.filter(([from = '']) => from.startsWith('.'));
    expect(files.filter(([, , mode]) => mode !== 'ro')).toEqual([]);
    // The built app is made by whoever hosts; the rest comes with the kit.
    const missing = files.filter(([from = '']) => !existsSync(join(deploy, from)));
    expect(missing.filter(([from]) => from !== '../dist')).toEqual([]);
    const named = mounts.filter((mount) => !files.includes(mount)).map(([from]) => from);
    expect(named).toEqual(Object.keys(compose.volumes));
    expect(couchdb.volumes).toContain('couchdb-data:/opt/couchdb/data');
  });
});

describe('deploy/couchdb.ini', () => {
  const settings = new Map(
    textOf('couchdb.ini')
      .split('\n')
      .flatMap((line) => /^(\w+) = (.+)$/.exec(line)?.slice(1, 3) ?? [])
      .reduce<[string, string][]>(
        (pairs, each, at, all) => (at % 2 === 0 ? [...pairs, [each, all[at + 1] ?? '']] : pairs),
        [],
      ),
  );

  it('lets in nobody without a login, and pages of another address neither', () => {
    expect(settings.get('require_valid_user_except_for_up')).toBe('true');
    expect(settings.get('enable_cors')).toBe('false');
    expect(settings.get('single_node')).toBe('true');
    expect(settings.has('bind_address')).toBe(false);
  });

  it('takes whatever Caddy lets through', () => {
    const caps = ['max_document_size', 'max_http_request_size'].map((name) =>
      Number(settings.get(name)),
    );
    expect(textOf('Caddyfile')).toContain('max_size 2MB');
    expect(Math.min(...caps)).toBeGreaterThanOrEqual(2_000_000);
  });
});

const scripts = readdirSync(deploy).filter((name) => textOf(name).startsWith('#!'));

describe('the scripts of deploy/', () => {
  it.skipIf(pathOf('sh') === undefined)('are plain sh, and may be run', () => {
    expect(scripts).toEqual(
      expect.arrayContaining(['add-person', 'backup', 'list-people', 'remove-person', 'restore']),
    );
    for (const name of scripts) {
      expect(textOf(name)).toMatch(/^#!\/bin\/sh\n/);
      expect(statSync(join(deploy, name)).mode & 0o111).toBe(0o111);
    }
  });

  // Where it is skipped, tests/e2e/not-here.ts says so at the end of the whole run.
  it.skipIf(pathOf('shellcheck') === undefined)('have nothing that ShellCheck would say', () => {
    const { stdout, status } = spawnSync(
      pathOf('shellcheck') ?? '',
      ['--external-sources', ...[...scripts, 'couchdb.sh'].map((name) => `deploy/${name}`)],
      { cwd: dirname(deploy), encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

describe('docs/second-device.md', () => {
  const page = readFileSync(join(dirname(deploy), 'docs/second-device.md'), 'utf8');

  it('names every script there is, and none that is not', () => {
    const named = new Set([...page.matchAll(/\.\/([a-z-]+)/g)].map(([, name]) => name));
    expect(named).toEqual(new Set(scripts));
  });

  it('updates so that both containers read what is new, and may read it', () => {
    const [, updates = ''] = page.split('## Updates');
    const [, commands = ''] = updates.split('```');
    expect(commands).toMatch(/^\.\/setup/m);
    // All that is mounted, whatever service it is of: `up` alone sees no change in a file.
    expect(commands).toMatch(/docker compose restart$/m);
  });
});

/** Stands in for Docker alone: what would run in the container runs here, in a folder that is its volume. */
const docker = `#!/bin/sh
shift 3
echo "$*" >>"$VOLUME.asked"
case $1 in
run)
	while [ "$1" != --entrypoint ]; do shift; done
	program=$2
	shift 3
	for argument; do
		shift
		set -- "$@" "$(printf '%s' "$argument" | sed "s|/opt/couchdb/data|$VOLUME|g")"
	done
	exec "$program" "$@"
	;;
esac
`;

describe.skipIf(pathOf('sh') === undefined)('backing up and putting back', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'second-draft-kit-'));
    cpSync(deploy, join(folder, 'deploy'), { recursive: true });
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/docker'), docker);
    chmodSync(join(folder, 'bin/docker'), 0o755);
    mkdirSync(join(folder, 'volume/shards'), { recursive: true });
    writeFileSync(join(folder, 'volume/_dbs.couch'), 'databases');
    writeFileSync(join(folder, 'volume/shards/one.couch'), 'as it was');
    run('setup', ['journal.example.org']);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (script: string, args: readonly string[], input = '') => {
    const env = {
      PATH: `${folder}/bin:${process.env['PATH'] ?? ''}`,
      VOLUME: join(folder, 'volume'),
    };
    const done = spawnSync(join(folder, 'deploy', script), args, { env, input, encoding: 'utf8' });
    return { status: done.status, said: `${done.stdout}${done.stderr}` };
  };
  const asked = (): string[] =>
    readFileSync(join(folder, 'volume.asked'), 'utf8')
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
  const page = (): string => readFileSync(join(folder, 'volume/shards/one.couch'), 'utf8');

  it('makes passwords once, for its owner alone', () => {
    const env = readFileSync(join(folder, 'deploy/.env'), 'utf8');
    expect(env).toMatch(/^DOMAIN=journal\.example\.org$/m);
    expect(env).toMatch(/^COUCHDB_PASSWORD=[A-Za-z0-9]{40}$/m);
    expect(env).toMatch(/^COUCHDB_COOKIE=[A-Za-z0-9]{40}$/m);
    expect(statSync(join(folder, 'deploy/.env')).mode & 0o777).toBe(0o600);
    expect(run('setup', ['other.example.org']).said).toContain('stays as it is');
    expect(readFileSync(join(folder, 'deploy/.env'), 'utf8')).toBe(env);
  });

  it('run again, lets the containers read what an update or a build brought', () => {
    mkdirSync(join(folder, 'dist/assets'), { recursive: true });
    const brought = ['dist/index.html', 'dist/assets/a.js', 'deploy/Caddyfile'];
    for (const file of brought) {
      writeFileSync(join(folder, file), 'new');
      chmodSync(join(folder, file), 0o600);
    }
    chmodSync(join(folder, 'dist/assets'), 0o700);
    expect(run('setup', []).status).toBe(0);
    for (const file of brought) expect(statSync(join(folder, file)).mode & 0o004).toBe(0o004);
    expect(statSync(join(folder, 'dist/assets')).mode & 0o005).toBe(0o005);
  });

  it.each(['https://journal.example.org', 'journal.example.org/app', 'a b', 'x;rm', ''])(
    'takes no “%s” for a name',
    (name) => {
      rmSync(join(folder, 'deploy/.env'));
      expect(run('setup', [name]).status).not.toBe(0);
      expect(existsSync(join(folder, 'deploy/.env'))).toBe(false);
    },
  );

  it('keeps everything, and puts it back, with CouchDB standing still and started again', () => {
    const file = join(folder, 'kept.tar.gz');
    expect(run('backup', [file]).said).toContain('Kept in');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(asked()).toEqual(['stop', 'run', 'start', '']);

    writeFileSync(join(folder, 'volume/shards/one.couch'), 'as it became');
    writeFileSync(join(folder, 'volume/shards/two.couch'), 'new since');
    expect(run('restore', [file], 'no\n').said).toContain('Nothing was changed');
    expect(page()).toBe('as it became');

    expect(run('restore', [file], 'yes\n').said).toContain('Put back');
    expect(page()).toBe('as it was');
    expect(existsSync(join(folder, 'volume/shards/two.couch'))).toBe(false);
    expect(asked().at(-2)).toBe('start');
    // What was there a moment before is kept too.
    const [before = ''] = readdirSync(join(folder, 'deploy/backups'));
    const list = execFileSync('tar', ['-tzf', join(folder, 'deploy/backups', before)]);
    expect(list.toString()).toContain('two.couch');
  });

  it('changes nothing for a file that is broken, or is no backup of it', () => {
    const volume = join(folder, 'volume');
    writeFileSync(join(volume, 'shards/two.couch'), randomBytes(100_000));
    const half = join(folder, 'half.tar.gz');
    execFileSync('tar', ['-C', volume, '-czf', half, './_dbs.couch', './shards']);
    truncateSync(half, 90_000);
    const other = join(folder, 'other.tar.gz');
    execFileSync('tar', ['-C', join(folder, 'bin'), '-czf', other, '.']);
    for (const wrong of [half, other, join(folder, 'none.tar.gz')]) {
      const { status, said } = run('restore', [wrong], 'yes\n');
      expect(status).not.toBe(0);
      expect(said).toContain('Nothing was changed');
    }
    expect(page()).toBe('as it was');
    expect(existsSync(`${volume}.asked`)).toBe(false);
  });

  it('writes over no backup, and starts CouchDB again where one fails', () => {
    const file = join(folder, 'kept.tar.gz');
    run('backup', [file]);
    expect(run('backup', [file]).said).toContain('is there already');
    rmSync(join(folder, 'volume'), { recursive: true });
    const failed = run('backup', [join(folder, 'second.tar.gz')]);
    expect(failed.status).not.toBe(0);
    expect(existsSync(join(folder, 'second.tar.gz'))).toBe(false);
    expect(existsSync(join(folder, 'second.tar.gz.part'))).toBe(false);
    expect(asked().at(-2)).toBe('start');
  });
});
