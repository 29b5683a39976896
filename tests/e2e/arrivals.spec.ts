import { expect } from '@playwright/test';
import { test } from './app-test';

test('a check-in is made, kept and found again by keyboard alone', async ({ page }) => {
  await page.goto('/tools/arrivals');
  await page.getByRole('group', { name: 'How is it in there?' }).getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowRight');
  await page.getByRole('checkbox', { name: 'longing' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('group', { name: 'How strong: longing' }).getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  const keep = page.getByRole('button', { name: 'Keep this check-in' });
  await keep.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kept in your journal' })).toBeFocused();

  await page.goto('/journal');
  await page.getByRole('link', { name: 'Feelings check-in' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Steady', { exact: true })).toBeVisible();
  await expect(page.getByText('longing, a little')).toBeVisible();
});

test('on a phone Keep stays in view, and covers nothing that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/tools/arrivals');
  const keep = page.getByRole('button', { name: 'Keep this check-in' });
  await expect(keep).toBeInViewport({ ratio: 1 });
  await page.getByRole('radio', { name: 'Heavy' }).focus();
  let isAt = '';
  while (isAt !== 'Keep this check-in') {
    await page.keyboard.press('Tab');
    await expect(keep).toBeInViewport({ ratio: 1 });
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      const control = focused?.closest('label') ?? focused;
      const { left, right, bottom } = control?.getBoundingClientRect() ?? new DOMRect();
      const there = document.elementFromPoint((left + right) / 2, bottom - 2);
      const isFree = control?.contains(there) === true || there?.contains(control) === true;
      return { name: focused?.textContent || focused?.getAttribute('value') || '', isFree };
    });
    expect(seen).toEqual({ name: seen.name, isFree: true });
    isAt = seen.name;
  }

  await page.getByRole('radio', { name: 'Shaky' }).check();
  const faces = await page
    .getByRole('group', { name: 'How steady do you feel?' })
    .getByRole('radio')
    .evaluateAll((radios) =>
      radios.map((radio) => {
        const { top, width } = (radio.parentElement ?? radio).getBoundingClientRect();
        return { top, width };
      }),
    );
  expect(new Set(faces.map(({ top }) => top)).size).toBe(1);
  expect(Math.min(...faces.map(({ width }) => width))).toBeGreaterThanOrEqual(44);

  await page.getByRole('textbox', { name: /set it off/ }).fill('I want to die');
  await page.getByRole('radio', { name: 'Drained' }).focus();
  const pointer = page.getByRole('button', { name: 'People to talk to', exact: true });
  await expect(keep).toBeInViewport({ ratio: 1 });
  const [way, bar] = [await pointer.boundingBox(), await keep.boundingBox()];
  expect((way?.y ?? 0) + (way?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
});
