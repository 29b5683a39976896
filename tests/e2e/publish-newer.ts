import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';

export const builtApp = fileURLToPath(
  new URL(`../../${process.env['E2E_DIST'] ?? 'dist'}`, import.meta.url),
);

/** The same app under another revision, as a deployment leaves it. */
export async function publishNewer(folder: string): Promise<void> {
  const page = join(folder, 'away.html');
  await writeFile(page, `${await readFile(page, 'utf8')}<!-- newer -->`);
  const worker = join(folder, 'sw.js');
  const before = await readFile(worker, 'utf8');
  const after = before.replace(
    /(url:"away\.html",revision:")[^"]+|(revision:")[^"]+(",url:"away\.html")/,
    (_, first: string | undefined, second: string | undefined, third: string | undefined) =>
      first === undefined ? `${second}newer${third}` : `${first}newer`,
  );
  expect(after).not.toBe(before);
  await writeFile(worker, after);
}
