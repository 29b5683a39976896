import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { carriers, listName, listOf, releaseHash } from '../../build/release';

const dist = resolve(process.env['E2E_DIST'] ?? 'dist');
const listIn = (folder: string): string => readFileSync(join(folder, listName), 'utf8');

test('a release says what it is made of, and About says what that comes to', async ({ page }) => {
  const list = listOf(dist);
  expect(list.length).toBeGreaterThan(50);
  for (const name of [...carriers, 'start-check.js']) {
    expect(list.map((file) => file.name)).toContain(name);
  }
  expect(listIn(dist)).toBe(list.map(({ line }) => line).join(''));
  await page.goto('/about');
  const part = page.getByRole('region', { name: 'Which one this is' });
  await expect(part).toContainText(releaseHash(list));
  await expect(part).toContainText(/Version \d+\.\d+\.\d+/);
});

test('built again, it is the same to the byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-draft-again-'));
  execFileSync('npx', ['vite', 'build', '--outDir', folder, '--logLevel', 'error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  expect(listIn(folder)).toBe(listIn(dist));
  rmSync(folder, { recursive: true });
});
