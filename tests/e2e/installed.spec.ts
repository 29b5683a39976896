import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { seedStorage } from './seed';
import { writtenStages } from './seed-stages';
import { guide } from '../guide/whole-guide';

test.use({ serviceWorkers: 'allow' });

const dist = resolve(process.env['E2E_DIST'] ?? 'dist');

type Manifest = {
  name: string;
  start_url: string;
  scope: string;
  icons: readonly { src: string; sizes: string; type: string; purpose?: string }[];
  screenshots?: readonly { src: string; sizes: string }[];
  shortcuts: readonly { name: string; url: string }[];
};

/** As the browser reads it, with what it complains of. */
async function manifestOf(page: Page): Promise<{ manifest: Manifest; errors: unknown }> {
  const devtools = await page.context().newCDPSession(page);
  const { data, errors } = await devtools.send('Page.getAppManifest');
  return { manifest: JSON.parse(data ?? '{}') as Manifest, errors };
}

test('it can be installed, under a name of its own or a plain one', async ({ page }) => {
  await page.goto('/settings');
  const own = await manifestOf(page);
  expect(own).toMatchObject({ manifest: { name: 'Second Draft' }, errors: [] });
  await page.getByRole('switch', { name: 'A plain name where it is installed' }).check();
  await expect.poll(async () => (await manifestOf(page)).manifest.name).toBe('Pages');
  const plain = await manifestOf(page);
  expect(plain.errors).toEqual([]);
  expect(readFileSync(join(dist, 'plain.webmanifest'), 'utf8')).not.toMatch(
    /draft|breakup|writing/i,
  );
  for (const { manifest } of [own, plain]) {
    for (const { src } of [...manifest.icons, ...(manifest.screenshots ?? [])]) {
      expect(existsSync(join(dist, src)), src).toBe(true);
    }
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    expect(manifest.shortcuts.map(({ url }) => url)).toEqual(['./path', './pause', './support']);
  }
  await page.reload();
  await expect(page.locator('link[rel=manifest]')).toHaveAttribute('href', /\/plain\.webmanifest$/);
  await page.getByRole('switch', { name: 'A plain name where it is installed' }).uncheck();
  await expect(page.locator('link[rel=manifest]')).toHaveAttribute(
    'href',
    /\/manifest\.webmanifest$/,
  );
});

test('what another app shares begins an unsent letter, and stays in no address', async ({
  page,
}) => {
  // Once the app's first lines have run, and before anything of it reads the address.
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      window.name += location.search;
    }),
  );
  await page.goto('/tools/letters/new?title=From%20a%20note&text=Dear%20you%2C%20I%20waited.&url=');
  const sheet = page.getByRole('textbox').first();
  await expect(sheet).toHaveValue('From a note\n\nDear you, I waited.');
  await expect(page.getByText(/Kept in Unsent letters/).first()).toBeVisible();
  expect(page.url()).not.toContain('waited');
  expect(await page.evaluate(() => window.name)).toBe('');
  // Neither where one came from, nor where one goes back to, nor in a letter begun after it.
  await page.goto('/tools/letters/new');
  await expect(sheet).toHaveValue('');
  await page.goBack();
  expect(page.url()).not.toContain('waited');
  await expect(sheet).toHaveValue('From a note\n\nDear you, I waited.');
});

test('an icon of its own is offered when pages are written, and a no is kept', async ({ page }) => {
  await seedStorage(page, writtenStages(guide.slice(0, 3)));
  await page.goto('/path');
  const offer = page.getByRole('complementary', { name: 'An icon of its own' });
  const ask = (): Promise<void> =>
    page.evaluate(() => {
      const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: () => Promise.resolve((window.name = 'asked')),
      });
      window.dispatchEvent(event);
    });
  await ask();
  // One request at a time.
  for (const asked of [
    'First, a few questions about safety',
    'A passphrase can keep these pages',
  ]) {
    await expect(page.getByText(asked), asked).toBeVisible();
    await expect(offer).toBeHidden();
    await page.getByRole('button', { name: 'Not now', exact: true }).click();
    await page.reload();
    await page.locator('h1').first().waitFor();
    await ask();
  }
  await expect(offer).toBeVisible();
  await offer.getByRole('button', { name: 'No, thank you' }).click();
  await expect(offer).toBeHidden();
  await page.reload();
  await page.locator('h1').first().waitFor();
  await ask();
  await expect(offer).toBeHidden();
});
