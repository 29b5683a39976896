/** A real Chromium on a profile of its own that can be killed like a crash would, and started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { words } from '../../build/words';
import { chromiumPath } from '../e2e/browsers';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Serves the storage page and the sources it imports. */
export async function serveStoragePage(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(tmpdir(), `storage-page-${process.pid}`),
    plugins: [words('en')],
    resolve: { tsconfigPaths: true },
    optimizeDeps: { entries: ['tests/support/storage-page.html'] },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  const [base] = server.resolvedUrls?.local ?? [];
  if (base === undefined) throw new Error('The server has no address.');
  return { url: `${base}tests/support/storage-page.html`, close: () => server.close() };
}

async function storageHasLoaded(page: Page): Promise<void> {
  await page.waitForFunction(() => 'page' in window);
  await page.evaluate(() => window.page.loaded);
}

export class KillableChromium {
  #process: ChildProcess | null = null;
  #browser: Browser | null = null;
  #profile = '';
  readonly #url: string;
  readonly #prepare: (page: Page) => Promise<void>;
  readonly #arrive: (page: Page) => Promise<unknown>;

  /** `prepare` before each tab goes to the address; `arrive` waits until it is there. */
  constructor(
    url: string,
    {
      prepare = () => Promise.resolve(),
      arrive = storageHasLoaded,
    }: {
      prepare?: (page: Page) => Promise<void>;
      arrive?: (page: Page) => Promise<unknown>;
    } = {},
  ) {
    this.#url = url;
    this.#prepare = prepare;
    this.#arrive = arrive;
  }

  /** Where its data lies; empty before the first start. */
  get profile(): string {
    return this.#profile;
  }

  async start(): Promise<Page> {
    this.#profile ||= await mkdtemp(join(tmpdir(), 'storage-profile-'));
    await rm(join(this.#profile, 'DevToolsActivePort'), { force: true });
    const started = spawn(
      await chromiumPath(),
      [
        '--headless=new',
        '--no-sandbox',
        '--no-first-run',
        '--disable-gpu',
        '--remote-debugging-port=0',
        `--user-data-dir=${this.#profile}`,
        'about:blank',
      ],
      // A group of its own, so that killing it takes all of its processes and nobody else's.
      { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.#process = started;
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      started.stderr.on('data', (data: Buffer) => {
        said += data.toString();
        const found = /ws:\/\/\S+/.exec(said);
        if (found) resolve(found[0]);
      });
      started.on('exit', () => reject(new Error(`Chromium ended: ${said}`)));
    });
    this.#browser = await chromium.connectOverCDP(address);
    return this.open();
  }

  /** One more tab at the address, once it has loaded. */
  async open(): Promise<Page> {
    const [context] = this.#browser?.contexts() ?? [];
    if (context === undefined) throw new Error('Chromium is not running.');
    const page = await context.newPage();
    await this.#prepare(page);
    await page.goto(this.#url);
    await this.#arrive(page);
    return page;
  }

  /** Ends it as a person does, so that everything reaches the disk. */
  async quit(): Promise<void> {
    const quitting = this.#process;
    if (quitting === null) return;
    const ended = new Promise((resolve) => quitting.once('exit', resolve));
    const session = await this.#browser?.newBrowserCDPSession();
    await session?.send('Browser.close').catch(() => undefined);
    await ended;
    await this.#browser?.close().catch(() => undefined);
    this.#process = null;
  }

  /** SIGKILL for the whole browser, all of its processes at once. */
  async kill(): Promise<void> {
    const killed = this.#process;
    if (killed?.pid === undefined) return;
    const ended = new Promise((resolve) => killed.once('exit', resolve));
    process.kill(-killed.pid, 'SIGKILL');
    await ended;
    await this.#browser?.close().catch(() => undefined);
    this.#process = null;
  }

  /** SIGKILL for the process that keeps localStorage and IndexedDB; false where it cannot be found. */
  async killStorageService(): Promise<boolean> {
    const group = this.#process?.pid;
    for (const entry of await readdir('/proc').catch(() => [])) {
      if (group === undefined || !/^\d+$/.test(entry)) continue;
      const stat = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => '');
      const pgrp = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
      const command = await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '');
      if (pgrp !== group || !command.includes('storage.mojom.StorageService')) continue;
      process.kill(Number(entry), 'SIGKILL');
      return true;
    }
    return false;
  }

  async dispose(): Promise<void> {
    await this.kill();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
