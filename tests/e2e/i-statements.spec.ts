import { expect } from '@playwright/test';
import { test } from './app-test';

test.describe('saying it as “I”', () => {
  test('is worked through by keyboard, and found in the journal', async ({ page }) => {
    await page.goto('/tools/i-statements');
    const words = page.getByRole('textbox', { name: 'Your words' });
    await words.focus();
    await page.keyboard.type('You never listened. You made me jealous.');
    await expect(page.getByText('2 pencil marks', { exact: true }).first()).toBeVisible();

    // The copy behind the field is set exactly as the field is, or the marks would miss the words.
    const [field, under] = await words.evaluate((element) =>
      [element, element.previousElementSibling ?? element].map((one) => {
        const { width, height } = one.getBoundingClientRect();
        const { font, padding, letterSpacing, wordSpacing } = getComputedStyle(one);
        return { width, height, font, padding, letterSpacing, wordSpacing };
      }),
    );
    expect(under).toEqual(field);

    const reword = page.getByRole('button', { name: 'When …, I felt jealous.' });
    await reword.focus();
    await page.keyboard.press('Enter');
    await expect(words).toHaveValue('You never listened. When …, I felt jealous.');
    // The dots wait for the writer's own words: they are what is typed over next.
    await expect(words).toBeFocused();
    await page.keyboard.type('you rang Jo');
    await expect(words).toHaveValue('You never listened. When you rang Jo, I felt jealous.');

    await page.getByRole('button', { name: 'Leave it (note 1)' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('0 pencil marks', { exact: true }).first()).toBeVisible();

    await page.getByRole('textbox', { name: 'I felt' }).focus();
    await page.keyboard.type('alone');
    await page.keyboard.press('Tab');
    await page.keyboard.type('the talk stopped');
    await page.getByRole('button', { name: 'Keep this draft' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Say it as “I”');
    await page.reload();
    await expect(page.getByText('the talk stopped')).toBeVisible();
  });
});
