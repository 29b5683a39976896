/** Packages that only a test or a bench needs: fetched when one first does, to where nothing takes them for the app's. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Longer than a fetch takes: whoever held the turn has gone. In ms. */
const patience = 300_000;

/** Several test files begin at once, and only one of them may fetch. */
async function takeTurn(turn: string): Promise<boolean> {
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

/** Installs what the lock file of `description` names into `packages`; does nothing where it is there already. */
export async function installApart(description: string, packages: string): Promise<void> {
  /** Says which lock file the packages that are there were fetched by. */
  const stamp = join(packages, 'fetched-by');
  const turn = `${packages}.turn`;
  const wanted = createHash('sha256')
    .update(await readFile(join(description, 'package-lock.json')))
    .digest('hex');
  const isThere = async (): Promise<boolean> =>
    existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted;
  while (!(await isThere())) {
    if (!(await takeTurn(turn))) {
      await pause(500);
      continue;
    }
    try {
      await mkdir(packages, { recursive: true });
      for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
        await copyFile(join(description, name), join(packages, name));
      }
      // Without --ignore-scripts some would compile for minutes what they bring ready made.
      const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', packages];
      await promisify(execFile)('npm', words, { shell: process.platform === 'win32' });
      await writeFile(stamp, wanted);
    } finally {
      await rm(turn, { recursive: true, force: true });
    }
  }
}
