import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pathOf } from '../support/host-tools';

const caddyfile = fileURLToPath(new URL('../../deploy/Caddyfile', import.meta.url));

type Asked = { method: string; url: string; headers: IncomingHttpHeaders; body: string };
export type Answered = { status: number; headers: IncomingHttpHeaders; body: string };

/** What the built folder looks like to a server: one page, scripts, the worker of sync. */
const files: Readonly<Record<string, string>> = {
  'index.html': '<p>the page</p>',
  'sw.js': '// offline',
  'assets/index-1.js': '// a part',
  'assets/sync-worker-1.js': '// the worker that talks to a server',
};

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * A real Caddy with the Caddyfile as it is, in front of the built folder's like and of a server: the one
 * given, as host and port, or one that notes what reaches it.
 */
export class RunningCaddy {
  /** What came through to CouchDB. */
  readonly asked: Asked[] = [];
  log = '';
  readonly #caddy: ChildProcess;
  readonly #couch: Server;
  readonly #port: number;
  readonly #folder: string;

  private constructor(caddy: ChildProcess, couch: Server, port: number, folder: string) {
    this.#caddy = caddy;
    this.#couch = couch;
    this.#port = port;
    this.#folder = folder;
    caddy.stdout?.on('data', (text: Buffer) => (this.log += text.toString()));
    couch.on('request', (from, to) => {
      let body = '';
      from.on('data', (part: Buffer) => (body += part.toString()));
      from.on('end', () => {
        const { method = '', url = '', headers } = from;
        this.asked.push({ method, url, headers, body });
        to.writeHead(200, { 'content-type': 'application/json', server: 'CouchDB/3' });
        to.end('{}');
      });
    });
  }

  static async start(couchAt?: string): Promise<RunningCaddy> {
    const folder = mkdtempSync(join(tmpdir(), 'second-draft-caddy-'));
    mkdirSync(join(folder, 'app/assets'), { recursive: true });
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(folder, 'app', name), text);
    const couch = createServer();
    const [couchPort, port, healthPort] = [
      await listening(couch),
      await freePort(),
      await freePort(),
    ];
    const caddy = spawn(
      pathOf('caddy') ?? '',
      ['run', '--config', caddyfile, '--adapter', 'caddyfile'],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
        env: {
          PATH: process.env['PATH'],
          HOME: folder,
          DOMAIN: `http://127.0.0.1:${port}`,
          HEALTH: `127.0.0.1:${healthPort}`,
          COUCHDB: couchAt ?? `127.0.0.1:${couchPort}`,
          APP: join(folder, 'app'),
        },
      },
    );
    const running = new RunningCaddy(caddy, couch, port, folder);
    for (;;) {
      if (caddy.exitCode !== null) throw new Error(`Caddy ended: ${running.log}`);
      if (await running.ask('GET', '/').then(Boolean, () => false)) return running;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Asks with the path as it is given: nothing tidies it up on the way. */
  ask(
    method: string,
    path: string,
    { headers = {}, body = '' }: { headers?: Record<string, string>; body?: string } = {},
  ): Promise<Answered> {
    return new Promise((resolve, reject) => {
      const asking = request(
        { host: '127.0.0.1', port: this.#port, method, path, headers, agent: false },
        (answer) => {
          let text = '';
          answer.on('data', (part: Buffer) => (text += part.toString()));
          answer.on('end', () => {
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text });
          });
        },
      );
      asking.on('error', reject);
      asking.end(body);
    });
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async stopCouch(): Promise<void> {
    this.#couch.closeAllConnections();
    this.#couch.close();
    await once(this.#couch, 'close');
  }

  async stop(): Promise<void> {
    if (this.#couch.listening) await this.stopCouch();
    this.#caddy.kill();
    await once(this.#caddy, 'exit');
    rmSync(this.#folder, { recursive: true });
  }
}
