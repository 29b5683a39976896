import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { readNothingAhead, test } from './app-test';
import { pagePath } from '@/paths';
import { isDeep } from '../hunts';
import { openByNode } from '../support/age-by-node';
import { buildDraft } from '../support/build-entry';
import { draftRecord } from '../support/build-records';
import { KillableChromium } from '../support/killable-chromium';
import { answerPage } from './answer-page';
import { violations } from './axe';
import { atTwiceTheText, everySize } from './large-text';
import { desk, everyRule } from './looks';
import { seedStorage, someJournal } from './seed';
import { lockedJournal, passphrase } from './seed-lock';
import { guide, pagesOf } from '../guide/whole-guide';

const saved = /^Saved on this device/;

/** Pages that are open to everybody from the first day. */
const pages = guide
  .flatMap(pagesOf)
  .filter(({ prompt }) => prompt.showIf === undefined && prompt.unlock === undefined)
  .slice(0, 8);

/** Writes these pages as a person would, and says which words each holds. */
async function writePages(page: Page): Promise<Map<string, string[]>> {
  const written = new Map<string, string[]>();
  for (const { stage, prompt } of pages) {
    await page.goto(pagePath(stage.slug, prompt.slug));
    written.set(prompt.question, await answerPage(page, prompt));
    await expect(page.getByText(saved)).toBeVisible();
  }
  return written;
}

async function backUp(page: Page): Promise<string> {
  await page.goto('/settings');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Back up now' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^second-draft-\d{4}-\d\d-\d\d\.json$/);
  return download.path();
}

async function deleteEverything(page: Page): Promise<void> {
  await page.goto('/settings/delete');
  await page.getByLabel('Type “delete” to go on').fill('delete');
  await page.getByRole('button', { name: /^Delete \d+ pages?$/ }).click();
  await expect(page.getByRole('heading', { name: 'Everything is deleted' })).toBeFocused();
}

/** Every line of text in the file, found without any code of the app. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

test('a backup holds every word, and brings each back after everything was deleted', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const written = await writePages(page);
  const file = await backUp(page);

  const parsed = JSON.parse(await readFile(file, 'utf8')) as {
    format: string;
    counts: { pages: number };
  };
  expect(parsed.format).toBe('second-draft-backup');
  expect(parsed.counts.pages).toBe(pages.length);
  const texts = textsIn(parsed).join('\n');
  for (const words of [...written.values()].flat()) expect(texts).toContain(words);

  await page.goto('/settings/check-backup');
  await page.getByLabel('Backup file').setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'This backup is whole' })).toBeFocused();

  await deleteEverything(page);
  await page.goto('/journal');
  await expect(page.getByText('Nothing written yet.')).toBeVisible();

  await page.goto('/settings/restore');
  await page.getByLabel('Backup file').setInputFiles(file);
  await page.getByRole('button', { name: `Restore ${pages.length} pages` }).click();
  await expect(
    page.getByRole('heading', { name: `${pages.length} pages are here again` }),
  ).toBeFocused();
  await page.reload();
  await page.goto('/journal');
  for (const [question, words] of written) {
    await page.getByRole('link', { name: question, exact: true }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: question, exact: true }),
    ).toBeVisible();
    for (const each of words) await expect(page.locator('main article')).toContainText(each);
    await page.goBack();
  }
});

test('replacing everything can be taken back in the same sitting', async ({ page }) => {
  await seedStorage(page, someJournal());
  const file = await backUp(page);
  await page.goto('/path/understand/by-name');
  await page.getByRole('textbox').first().fill('Written after the backup.');
  await expect(page.getByText(saved)).toBeVisible();

  await page.goto('/settings/restore');
  await page.getByLabel('Backup file').setInputFiles(file);
  await page.getByRole('button', { name: 'Replace everything…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toBeFocused();
  await dialog.getByRole('button', { name: /^Replace \d+ pages$/ }).click();
  await expect(page.getByRole('heading', { name: /are here again/ })).toBeFocused();
  const holds = (words: string): Promise<boolean> =>
    page.evaluate((each) => Object.values(localStorage).join('').includes(each), words);
  expect(await holds('Written after the backup.')).toBe(false);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect.poll(() => holds('Written after the backup.')).toBe(true);
  await page.reload();
  await page.goto('/journal');
  await expect(page.getByText('Written after the backup.')).toBeVisible();
});

test('a file picked once is written again with one press, also in a later sitting', async ({
  page,
  context,
}) => {
  // Only the picker is stood in for, since nobody can press its button here: the file is a real one,
  // in the browser's own file system, and so is everything that is written, remembered and deleted.
  await context.addInitScript(() => {
    const picker = async (): Promise<FileSystemFileHandle> =>
      (await navigator.storage.getDirectory()).getFileHandle('my journal.json', { create: true });
    Object.assign(window, { showSaveFilePicker: picker });
  });
  const inFile = (tab: Page): Promise<string> =>
    tab.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      return (await (await folder.getFileHandle('my journal.json')).getFile()).text();
    });
  await seedStorage(page, someJournal());
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Choose where backups go' }).click();
  await expect(page.getByRole('main').getByText('saved in my journal.json.')).toBeVisible();
  const first = await inFile(page);
  expect(textsIn(JSON.parse(first)).join()).toContain('Tell the story of the ending');

  await page.goto('/path/understand/habits');
  await page.getByRole('textbox').first().fill('Written after the file was picked.');
  await expect(page.getByText(saved)).toBeVisible();
  await page.close();
  const later = await context.newPage();
  await later.goto('/settings');
  await expect(later.getByText('Backups go to my journal.json')).toBeVisible();
  await later.getByRole('button', { name: 'Back up now' }).click();
  await expect(later.getByRole('main').getByText('saved in my journal.json.')).toBeVisible();
  expect(textsIn(JSON.parse(await inFile(later)))).toContain('Written after the file was picked.');

  await deleteEverything(later);
  await later.goto('/settings');
  await expect(later.getByRole('button', { name: 'Choose where backups go' })).toBeVisible();
  await expect(later.getByText('Backups go to')).toBeHidden();
});

test('a file that can’t be written is said, and nothing is called backed up', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    const picker = async (): Promise<FileSystemFileHandle> => {
      const folder = await navigator.storage.getDirectory();
      const file = await folder.getFileHandle('gone.json', { create: true });
      await folder.removeEntry('gone.json');
      file.createWritable = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
      return file;
    };
    Object.assign(window, { showSaveFilePicker: picker });
  });
  await seedStorage(page, someJournal());
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Choose where backups go' }).click();
  await expect(page.getByRole('main').getByText('gone.json couldn’t be written.')).toBeVisible();
  await expect(page.getByText('No backup yet')).toBeVisible();
  await expect(page.getByText('Backups go to')).toBeHidden();
});

async function killAfterDeleting(wait: number, base = ''): Promise<void> {
  const browserToKill = new KillableChromium(`${base}/icon.svg`, {
    prepare: (page) => readNothingAhead(page.context()),
    arrive: () => Promise.resolve(),
  });
  try {
    const page = await browserToKill.start();
    await page.evaluate((all) => {
      for (const [key, value] of all) localStorage.setItem(key, value);
    }, someJournal());
    await page.goto(`${base}/journal`);
    await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible();
    // Until the pages are on the disk: a deletion that a crash could undo needs something to come back.
    await page.waitForTimeout(6000);
    await page.goto(`${base}/settings/delete`);
    await page.getByLabel('Type “delete” to go on').fill('delete');
    await page.getByRole('button', { name: /^Delete \d+ pages?$/ }).click();
    await expect(page.getByRole('heading', { name: 'Everything is deleted' })).toBeVisible();
    await page.waitForTimeout(wait);
    await browserToKill.kill();

    const again = await browserToKill.start();
    await again.goto(`${base}/journal`);
    await expect(again.getByText('Nothing written yet.')).toBeVisible();
    await again.goto(`${base}/settings`);
    await expect(again.getByText('There is nothing to back up so far.')).toBeVisible();
  } finally {
    await browserToKill.dispose();
  }
}

test('nothing comes back when the browser is killed at once after everything was deleted', ({
  baseURL,
}) => killAfterDeleting(0, baseURL));

// A moment later it is the same again; storage-kill.spec.ts does it to the storage alone.
test.describe('and a second later', { tag: '@deep' }, () => {
  test.skip(!isDeep, 'left to npm run test:deep');
  test('nothing comes back when the browser is killed then', ({ baseURL }) =>
    killAfterDeleting(1000, baseURL));
});

test('the backup of a locked journal leaves locked, and is put in its place when the key is lost', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const mark = 'the kitchen light was on';
  const draft = buildDraft('B-2', { id: 'one', answer: { kind: 'long-text', text: mark } });
  const { values } = await lockedJournal([draftRecord(draft)]);
  await seedStorage(page, values);
  const fits = async (): Promise<void> => {
    expect(await violations(page, { kind: 'tag', values: everyRule })).toEqual([]);
    expect(await atTwiceTheText(page, page.url(), everySize)).toEqual([]);
    await page.setViewportSize(desk);
  };
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto('/settings');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open the journal' }).click();

  await page.getByRole('button', { name: 'Back up now' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Lock this backup' })).toBeFocused();
  await fits();
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^backup-\d{4}-\d\d-\d\d\.age$/);
  const file = await download.path();
  const bytes = await readFile(file);
  expect(bytes.includes(mark)).toBe(false);
  expect(openByNode(bytes, passphrase).includes(mark)).toBe(true);
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('button', { name: 'I’ve forgotten it' }).click();
  await fits();
  await page.getByRole('link', { name: 'Restore a backup…' }).click();
  await page.getByLabel('Backup file').setInputFiles(file);
  await page.getByRole('textbox', { name: 'Passphrase of this file' }).fill('not this one');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('textbox', { name: 'Passphrase of this file' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Passphrase of this file' }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'This backup has 1 page' })).toBeFocused({
    timeout: 30_000,
  });
  await fits();
  await page.getByLabel('Type “delete” to go on').fill('delete');
  await page.getByRole('button', { name: 'Put 1 page in its place' }).click();
  await expect(page.getByRole('heading', { name: '1 page is here again' })).toBeFocused();
  await page.goto('/journal');
  await expect(page.getByText(mark)).toBeVisible();
  expect(problems).toEqual([]);
});
