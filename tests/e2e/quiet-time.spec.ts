import { expect } from '@playwright/test';
import { test } from './app-test';
import { seedStorage } from './seed';
import { someToolPages } from './seed-tools';
import { tabTo } from './tab-to';

test.describe('a practical message', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is written, looked at, copied and kept, by keyboard alone', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-03-16T12:00:00Z') });
    await page.goto('/tools/quiet-time?part=all');
    const press = async (name: string | RegExp, key = 'Enter'): Promise<void> => {
      await tabTo(page, page.getByRole('button', { name }));
      await page.keyboard.press(key);
    };

    await tabTo(page, page.getByRole('checkbox', { name: 'Children' }));
    await page.keyboard.press('Space');
    await tabTo(page, page.locator('summary', { hasText: 'Write a practical message here first' }));
    await page.keyboard.press('Enter');

    await tabTo(page, page.getByRole('radio', { name: 'Children' }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('textbox', { name: 'The way you two agreed' }));
    await page.keyboard.type('Text');
    const message = page.getByRole('textbox', { name: 'The message' });
    await tabTo(page, message);
    await page.keyboard.type('I miss you. Could you sign the school form by Friday?');
    await page.clock.runFor(3000);
    await expect(page.getByText('11 of 40 words', { exact: false })).toBeVisible();

    // What was marked is found again in the message, and taken out.
    await press(/^I miss you \(show it/);
    await expect(message).toBeFocused();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Delete');
    await page.clock.runFor(3000);
    await expect(message).toHaveValue('Could you sign the school form by Friday?');
    await expect(page.getByRole('button', { name: /\(show it/ })).toHaveCount(0);

    await press('Copy the message');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe('Could you sign the school form by Friday?');
    await press('Keep the message');
    await expect(page.getByRole('heading', { name: 'Kept in your journal' })).toBeFocused();
    await expect(page.getByText('Nothing has been sent.')).toBeVisible();
    await tabTo(page, page.getByRole('link', { name: /sign the school form/ }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A practical message');
    await expect(page.getByText('Could you sign the school form by Friday?')).toBeVisible();
  });
});

test('a plan that runs begins at the top of its screen, as every screen does', async ({ page }) => {
  await seedStorage(page, someToolPages());
  await page.goto('/tools/quiet-time');
  await expect(page.getByRole('heading', { name: 'Your plan' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
});
