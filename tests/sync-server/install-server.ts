/** The test server's packages, fetched when a test first needs them, to where nothing takes them for the app's. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const description = fileURLToPath(new URL('.', import.meta.url));
/** Where they lie. */
export const packages = fileURLToPath(new URL('../../.cache/sync-server', import.meta.url));
/** Says which lock file the packages that are there were fetched by. */
const stamp = join(packages, 'fetched-by');
const turn = `${packages}.turn`;
/** Longer than a fetch takes: whoever held the turn has gone. In ms. */
const patience = 300_000;

const isThere = async (wanted: string): Promise<boolean> =>
  existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted;

/** Several test files begin at once, and only one of them may fetch. */
async function takeTurn(): Promise<boolean> {
  try {
    await mkdir(dirname(turn), { recursive: true });
    await mkdir(turn);
    return true;
  } catch {
    const since = await stat(turn).catch(() => null);
    if (since !== null && Date.now() - since.mtimeMs > patience)
      await rm(turn, { recursive: true });
    return false;
  }
}

/** Does nothing where they are there already. */
export async function installServer(): Promise<void> {
  const wanted = createHash('sha256')
    .update(await readFile(join(description, 'package-lock.json')))
    .digest('hex');
  while (!(await isThere(wanted))) {
    if (!(await takeTurn())) {
      await pause(500);
      continue;
    }
    try {
      await mkdir(packages, { recursive: true });
      for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
        await copyFile(join(description, name), join(packages, name));
      }
      // Without --ignore-scripts it would compile for minutes what it brings ready made.
      const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', packages];
      await promisify(execFile)('npm', words, { shell: process.platform === 'win32' });
      await writeFile(stamp, wanted);
    } finally {
      await rm(turn, { recursive: true, force: true });
    }
  }
}
