import { expect } from '@playwright/test';
import { test } from './app-test';

test('an apology is built by keyboard, and kept as a letter', async ({ page }) => {
  await page.goto('/tools/apology?part=all');
  await page.getByRole('textbox', { name: 'It was mine' }).focus();
  await page.keyboard.type('It was my choice to read it.');
  await page.getByRole('textbox', { name: 'I regret' }).focus();
  await page.keyboard.type('I’m sorry I read your diary, but I was tired.');
  await expect(page.getByText('A sorry with a tail')).toBeVisible();
  await page.getByRole('button', { name: /^but \(show it/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
  await page.getByRole('switch', { name: /Letting them off/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Keep it' }).focus();
  await page.keyboard.press('Enter');
  const letter = page.getByRole('article', { name: 'What you wrote' });
  await expect(letter).toContainText('I’m sorry I read your diary,  I was tired.');
  await expect(letter).toContainText('You don’t owe me a reply or forgiveness.');
});
