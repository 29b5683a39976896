import { expect } from '@playwright/test';
import { test } from './app-test';

test('the readiness check is answered by keyboard alone, and read from the stage', async ({
  page,
}) => {
  await page.goto('/path/reconnect');
  await page.getByRole('link', { name: 'Before you get in touch: a readiness check' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Readiness check' })).toBeFocused();

  const goOn = page.getByRole('button', { name: 'Go on to the statements' });
  await goOn.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Steady' })).toBeFocused();

  for (const [place, area] of ['Steady', 'Clear', 'Kind'].entries()) {
    await expect(page.getByRole('heading', { level: 1, name: area })).toBeFocused();
    if (place === 0) {
      // A way to the check-in comes before the statements.
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Check in first' })).toBeFocused();
    }
    for (let statement = 0; statement < 3; statement += 1) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      // To the right of ‘Not yet’: as many steps as the statement’s place in its area asks for.
      for (let step = 0; step < 3 - statement; step += 1) await page.keyboard.press('ArrowRight');
    }
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(3);
    if (place === 2) break;
    await page.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText(/Saved on this device/)).toBeVisible();
  await page.getByRole('button', { name: 'See how it stands' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'How it stands' })).toBeFocused();
  await expect(page.getByRole('main')).not.toContainText('%');

  await page.reload();
  await expect(page.getByRole('heading', { name: 'How it stands' })).toBeVisible();
  await page.goto('/path/reconnect');
  await expect(page.getByText(/Yours holds until/)).toBeVisible();
});
