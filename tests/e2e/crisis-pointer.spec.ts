import { expect } from '@playwright/test';
import { test } from './app-test';

test.use({ viewport: { width: 390, height: 480 } });

test('in a long form, people to talk to are one tap from the box', async ({ page }) => {
  await page.goto('/tools/quiet-time?part=all');
  await page.getByRole('textbox', { name: /A reason that holds/ }).fill('I want to die');
  const pointer = page.getByRole('button', { name: 'People to talk to', exact: true });
  await expect(pointer).toBeInViewport({ ratio: 1 });
  const card = page.getByText('That sounds like a lot of pain.');
  await expect(card).not.toBeInViewport();
  await pointer.click();
  await expect(card).toBeInViewport();
  await expect(pointer).toBeHidden();
});
