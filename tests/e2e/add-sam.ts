import type { Page } from '@playwright/test';

/** Writes a person down, on the page of people to turn to. */
export async function addSam(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Name').fill('Sam');
  await page.getByLabel(/^Telephone number/).fill('07700 900123');
  await page.getByRole('button', { name: 'Keep' }).click();
}
