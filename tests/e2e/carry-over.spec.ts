import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { readNothingAhead } from './app-test';
import { openByNode } from '../support/age-by-node';
import { buildDraft, words } from '../support/build-entry';
import { violations } from './axe';
import { everyRule } from './looks';
import { seedStorage, storedDraft } from './seed';

const passphrase = 'a file between two devices';

/** A journal with one page both devices have, changed here to these words. */
async function open(page: Page, text: string): Promise<void> {
  const draft = buildDraft('B-2', { id: 'both', entry: 'both', answer: words(text) });
  await seedStorage(page, [storedDraft(draft)]);
  await page.goto('/settings/carry-over');
}

async function makeFile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make the file' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same once more', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Make the backup' }).click();
  await expect(page.getByRole('heading', { name: 'The file is ready' })).toBeFocused();
}

test('a journal is handed to another device and back, and both keep both drafts', async ({
  browser,
}) => {
  const phone = await (await browser.newContext()).newPage();
  const laptop = await (await browser.newContext()).newPage();
  for (const device of [phone, laptop]) await readNothingAhead(device.context());
  // What the browser hands on is kept where the test can see it: there is no second device here.
  await phone.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files: [file] }: { files: File[] }) => {
        Object.assign(window, { shared: { name: file?.name, text: await file?.text() } });
      },
    });
  });
  await open(phone, 'said on the phone');
  await open(laptop, 'said on the laptop');

  await makeFile(phone);
  expect(await violations(phone, { kind: 'tag', values: everyRule })).toEqual([]);
  await phone.getByRole('button', { name: 'Hand it over…' }).click();
  await expect(phone.locator('p', { hasText: /^Handed over\./ })).toBeVisible();
  const shared = await phone.evaluate(
    () => Reflect.get(window, 'shared') as { name: string; text: string },
  );
  expect(shared.name).toMatch(/^backup-[\d-]{10}\.txt$/);
  expect(shared.text).not.toContain('said on the phone');

  async function takeIn(page: Page, name: string, buffer: Buffer): Promise<void> {
    await page.goto('/settings/carry-over');
    await page.getByRole('link', { name: 'I have the file here' }).click();
    const file = { name, mimeType: 'application/octet-stream', buffer };
    await page.getByLabel('Backup file').setInputFiles(file);
    await page.getByLabel('Passphrase of this file', { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: 'Open the file' }).click();
    await page.getByRole('button', { name: 'Add the missing pages' }).click();
    await expect(
      page.getByRole('heading', { name: /^A second draft kept on 1 page$/ }),
    ).toBeFocused();
    await page.goto('/journal/both');
    await expect(page.getByText('said on the phone')).toBeVisible();
    await expect(page.getByText('said on the laptop')).toBeVisible();
  }

  await takeIn(laptop, shared.name, Buffer.from(shared.text));
  await laptop.goto('/settings/carry-over');
  await makeFile(laptop);
  const [download] = await Promise.all([
    laptop.waitForEvent('download'),
    laptop.getByRole('button', { name: 'Save it as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^backup-[\d-]{10}\.age$/);
  const saved = await readFile(await download.path());
  expect(openByNode(saved, passphrase).toString()).toContain('said on the phone');
  await takeIn(phone, download.suggestedFilename(), saved);
});
