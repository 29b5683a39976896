import { expect, test } from '@playwright/test';
import { seedStorage, someJournal } from './seed';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('every button keeps its place while “Copied” is said', async ({ page }) => {
  await seedStorage(page, someJournal());
  await page.goto('/journal/U1-2');
  await page.locator('main summary').filter({ hasText: 'More' }).click();
  const buttons = page.locator('main .actions :is(a, button)');
  await expect(buttons.filter({ hasText: 'Delete this page' })).toBeVisible();
  const places = (): Promise<number[]> =>
    buttons.evaluateAll((all) =>
      all.flatMap((one) => {
        // On the page, wherever it is scrolled to: the press brings the button into view.
        const { left, top } = one.getBoundingClientRect();
        return [left, top + window.scrollY];
      }),
    );
  for (const width of [320, 600]) {
    await page.setViewportSize({ width, height: 844 });
    const before = await places();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.locator('main').getByText('Copied')).toBeVisible();
    expect(await places(), `${width} px`).toEqual(before);
    await expect(page.locator('main').getByText('Copied')).toBeHidden();
  }
});
