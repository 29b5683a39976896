import { expect } from '@playwright/test';
import { test } from './app-test';

test.use({ timezoneId: 'Europe/Berlin' });

test('a page left open is of the day of its first word, and a letter is sealed until tomorrow on the day of 25 hours', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-10-22T22:00:00+02:00') });
  await page.goto('/path/begin/what-happened');
  const sheet = page.getByRole('textbox').first();
  await expect(sheet).toBeVisible();
  // The machine sleeps: its timers stand still, its clock does not.
  await page.clock.setSystemTime(new Date('2026-10-25T00:15:00+02:00'));
  await sheet.pressSequentially('It ended in the rain.');
  await sheet.blur();
  await page.clock.runFor(5000);
  await page.getByRole('link', { name: 'Journal' }).first().click();
  await page.locator('h3 a').first().click();
  await expect(page.getByText('Sunday 25 October, 00:15')).toBeVisible();

  await page.goto('/tools/letters/new');
  await page.getByRole('textbox', { name: 'To whoever it is for' }).fill('Dear you.');
  await page.getByRole('button', { name: 'Seal it until a day' }).click();
  const day = page.getByLabel('Until this day');
  const seal = page.getByRole('button', { name: 'Seal it', exact: true });
  await day.fill('2026-10-25');
  await seal.click();
  await expect(page.getByText(/This day is too early/)).toBeVisible();
  await day.fill('0026-10-26');
  await seal.click();
  await expect(page.getByText(/This day is in the year 26/)).toBeVisible();
  await day.fill('2026-10-26');
  await seal.click();
  await expect(page.getByText('Sealed until Monday 26 October')).toBeVisible();
});

test.describe('in a browser that hides its zone', () => {
  test.use({ timezoneId: 'UTC' });

  test('the zone is chosen, and a page put right, by the keyboard at 320 pixels', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.clock.install({ time: new Date('2026-11-29T01:52:00Z') });
    await page.goto('/settings');
    const zone = page.getByRole('combobox', { name: 'Time zone' });
    await zone.focus();
    await zone.selectOption('America/Los_Angeles');
    await expect(page.getByText('By this it is Saturday 28 November, 17:52.')).toBeVisible();
    await page.goto('/path/begin/what-happened');
    await page.getByRole('textbox').first().fill('It ended in the rain.');
    await page.clock.runFor(5000);
    await page.goto('/journal');
    await page.locator('h3 a').first().press('Enter');
    await expect(page.getByText('Saturday 28 November, 17:52')).toBeVisible();
    await page.getByRole('button', { name: 'Change the day' }).press('Enter');
    await page.getByLabel('Written on').fill('2026-11-20');
    await page.getByLabel('Written on').press('Enter');
    await expect(page.getByText('Friday 20 November, 17:52')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.reload();
    await expect(page.getByText('Friday 20 November, 17:52')).toBeVisible();
  });
});
