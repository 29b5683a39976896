import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** What a browser that tells nobody of its downloads puts into this folder meanwhile, once all of it is there. */
export async function landedFile(folder: string, by: () => Promise<void>): Promise<string> {
  await mkdir(folder, { recursive: true });
  const before = new Set(await readdir(folder));
  await by();
  const landed = async (): Promise<string[]> => {
    const names = await readdir(folder);
    // What is still coming has an ending of its own beside it.
    if (names.some((name) => /\.(?:part|wkdownload)$/.test(name))) return [];
    return names.filter((name) => !before.has(name));
  };
  await expect.poll(landed, 'a file has landed').toHaveLength(1);
  const [name = ''] = await landed();
  return join(folder, name);
}
