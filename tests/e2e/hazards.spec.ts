import { expect } from '@playwright/test';
import { test } from './app-test';
import { wrap } from '@/storage/envelope';
import { buildDraft } from '../support/build-entry';
import { seedStorage, someJournal, storedDraft, storedValues } from './seed';

const page1 = '/path/begin/what-happened';
const saved = /^Saved on this device/;

/** Text that has broken writing apps before. */
const hostile: Readonly<Record<string, string>> = {
  'HTML and script': '<img src=x onerror="document.title=1"><script>document.title=2</script>',
  'right-to-left': 'אני עדיין חושב עליך ‮ والسلام',
  'emoji and combining marks': '👩‍❤️‍👨 é ñ Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤ 🏳️‍🌈',
  'control characters': 'a\u0007b\u200Bc\u2028d\tE',
  'a lone surrogate': 'before \uD83D after',
};

for (const [name, text] of Object.entries(hostile)) {
  test(`${name} come back exactly as written, as text`, async ({ page }) => {
    await page.goto(page1);
    await page
      .getByRole('textbox')
      .first()
      .evaluate((field, value) => {
        // Not by keys: no keyboard can type half of a character.
        if (field instanceof HTMLTextAreaElement) field.setRangeText(value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
    await expect(page.getByText(saved)).toBeVisible();
    await page.reload();
    const back = page.getByRole('textbox').first();
    await expect
      .poll(() => back.evaluate((field) => (field as HTMLTextAreaElement).value))
      .toBe(text);
    await page.goto('/journal');
    await page.getByRole('link', { name: /In a few lines/ }).click();
    await expect(page.getByRole('article')).toContainText(text.slice(0, 6).trim());
    await expect(page).toHaveTitle(/Second Draft/);
  });
}

test('200,000 characters are kept', async ({ page }) => {
  const text = `${'All of it, again and again. '.repeat(7142)}END`;
  await page.goto(page1);
  await page.getByRole('textbox').first().fill(text);
  await expect(page.getByText(saved)).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect.poll(() => page.getByRole('textbox').first().inputValue()).toBe(text);
});

test('a damaged page is set aside, said once, and the others are there', async ({ page }) => {
  const good = storedDraft(buildDraft('B-2', { asked: 'What happened?' }));
  const [key, value] = storedDraft(buildDraft('U1-2', { asked: 'The story?' }));
  await seedStorage(page, [good, [key, value.slice(0, -9)]]);
  await page.goto('/journal');
  await expect(page.getByText('Part of the journal couldn’t be read')).toBeVisible();
  await expect(page.getByRole('link', { name: 'What happened?' })).toBeVisible();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(value.slice(0, -9));
  await page.getByRole('button', { name: 'I’ve read this' }).click();
  await expect(page.getByText('Part of the journal couldn’t be read')).toBeHidden();
});

test('foreign values beside the journal are left alone', async ({ page }) => {
  await seedStorage(page, [...someJournal(), ['someone-else', '{"a":1}']]);
  await page.goto('/journal');
  await expect(page.getByRole('link', { name: /Tell the story/ })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('someone-else'))).toBe('{"a":1}');
});

test('a newer version’s journal is shown and never written over', async ({ page }) => {
  const [key, value] = storedDraft(buildDraft('B-2', { asked: 'What happened?' }));
  const payload = JSON.parse(value.slice(value.indexOf('{'))) as Record<string, unknown>;
  const newer = wrap(key, JSON.stringify({ ...payload, format: 2 }));
  const [other, words] = storedDraft(buildDraft('U1-2', { asked: 'The story?' }));
  await seedStorage(page, [
    [key, newer],
    [other, words],
  ]);
  await page.goto('/journal');
  await expect(page.getByText('A newer Second Draft wrote this journal')).toBeVisible();
  await expect(page.getByRole('link', { name: 'The story?' })).toBeVisible();
  await page.goto('/path/begin/what-you-want-help-with');
  await page.getByRole('radio').first().check();
  await expect(page.getByRole('alert').getByText(/^Not saved\. A newer/)).toBeVisible();
  expect(await storedValues(page)).toEqual({ [key]: newer, [other]: words });
});

test.describe('a browser that stores nothing', () => {
  test('says so before the first word, and lets the person write and copy', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      for (const home of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, home, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    });
    await page.goto(page1);
    await expect(page.getByText('This browser isn’t keeping anything').first()).toBeVisible();
    await page.getByRole('textbox').first().fill('Only here.');
    await expect(page.getByText(/^Not saved\. This browser isn’t keeping anything/)).toBeVisible();
    await page.getByRole('button', { name: 'Copy this page' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('Only here.');
    await expect(page.getByRole('textbox').first()).toHaveValue('Only here.');
  });
});

test('when the space is full nothing stored is touched and the words stay', async ({ page }) => {
  await seedStorage(page, someJournal());
  await page.goto(page1);
  await page.evaluate(() => {
    let size = 4_000_000;
    while (size > 10) {
      try {
        localStorage.setItem(`filler${size}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
        continue;
      }
      size = Math.floor(size / 2);
    }
  });
  const before = await storedValues(page);
  await page.goto('/closing');
  await page.getByRole('link', { name: /what good life are you moving towards/ }).click();
  await page.getByRole('textbox').first().fill('x'.repeat(200_000));
  const status = page.getByText(/^(Not saved\. This device is out of space|Saved on this device)/);
  await expect(status).toBeVisible();
  await expect(page.getByRole('textbox').first()).toHaveValue('x'.repeat(200_000));
  const after = await storedValues(page);
  for (const [key, value] of Object.entries(before)) expect(after[key]).toBe(value);
});
