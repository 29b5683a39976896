import { expect, type Page } from '@playwright/test';
import { addSam } from './add-sam';
import { test } from './app-test';
import { colourSchemes, desk, everyLook, narrow, phone } from './looks';
import { tabTo } from './tab-to';

const urgent = (page: Page) => page.getByRole('link', { name: 'Call 999' });

test('the numbers are there when the browser stores nothing', async ({ page }) => {
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/support');
  await expect(urgent(page)).toBeVisible();
  await page.getByLabel('Show numbers for').selectOption({ label: 'Australia' });
  await expect(page.getByRole('link', { name: 'Call 000' })).toBeVisible();
  await addSam(page);
  await expect(page.getByRole('link', { name: 'Call Sam on 07700 900123' })).toBeVisible();
  expect(broken).toEqual([]);
});

test('Support is one press away from where somebody starts', async ({ page }) => {
  await page.goto('/path');
  await page.getByRole('link', { name: 'Support', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(urgent(page)).toBeInViewport();
});

test('a country is chosen and a person written down by keyboard alone', async ({ page }) => {
  await page.goto('/support');
  await tabTo(page, page.getByLabel('Show numbers for'));
  await page.keyboard.type('Irel');
  await expect(page.getByRole('link', { name: 'Call 112' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Add a person' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Sam');
  await page.keyboard.press('Tab');
  await page.keyboard.type('07700 900123');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Call Sam on 07700 900123' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change Sam' })).toBeFocused();
});

test.describe('in every look', { tag: '@deep' }, () => {
  test.use({ viewport: narrow, contextOptions: { reducedMotion: 'reduce' } });

  test('axe finds nothing, and everything fits', async ({ page }) => {
    await page.goto('/support');
    await addSam(page);
    await page.getByRole('button', { name: 'Change Sam' }).click();
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect(page.getByText('Write a name, so you know who it is')).toBeVisible();
    expect(await everyLook(page, 'support')).toEqual([]);
  });

  test('whatever is dialled or opened is big enough for a shaking hand', async ({ page }) => {
    await page.goto('/support');
    await addSam(page);
    const links = page.locator('main a:is([href^="tel:"], [href^="sms:"], [target="_blank"])');
    for (const size of [narrow, phone, desk]) {
      await page.setViewportSize(size);
      for (const colorScheme of colourSchemes) {
        await page.emulateMedia({ colorScheme });
        const boxes = await links.evaluateAll((all) =>
          all.map((link) => {
            const { width, height } = link.getBoundingClientRect();
            return { link: link.outerHTML.slice(0, 90), least: Math.min(width, height) };
          }),
        );
        expect(boxes.length).toBeGreaterThan(10);
        const small = boxes.filter(({ least }) => least < 44);
        expect(small, `${colorScheme}, ${size.width} px`).toEqual([]);
      }
    }
  });
});
