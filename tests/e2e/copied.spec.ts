import { expect } from '@playwright/test';
import { buildDraft } from '../support/build-entry';
import { askedFor, colourSchemes, everyLook, narrow, phone, type Look } from './looks';
import { test } from './app-test';
import { seedStorage, someJournal, storedDraft } from './seed';

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
    await expect(page.locator('#main').getByText('Copied')).toBeVisible();
    expect(await places(), `${width} px`).toEqual(before);
    await expect(page.locator('#main').getByText('Copied')).toBeHidden();
  }
});

/** The form that seals, and the page that is sealed. */
const looks = {
  form: askedFor<Look>(
    [[narrow, 'light']],
    [phone, narrow].flatMap((size) => colourSchemes.map((colours): Look => [size, colours])),
  ),
  page: askedFor<Look>(
    [[narrow, 'dark']],
    colourSchemes.map((colours) => [narrow, colours]),
  ),
};

test(
  'changes marked, the form that seals, and the sealed page read well at every size',
  { tag: '@deep' },
  async ({ page }) => {
    const [story, again] = ['It rained. I left.', 'It rained. You stayed, and I left.'];
    await seedStorage(
      page,
      [story, again].map((text, place) =>
        storedDraft(
          buildDraft('U1-2', {
            id: `story-${place}`,
            startedAt: Date.now() - (9 - place) * 86_400_000,
            answer: { kind: 'long-text', text },
          }),
        ),
      ),
    );
    await page.goto('/journal/U1-2');
    await page.getByRole('button', { name: 'Show what changed' }).click();
    await expect(page.locator('ins').first()).toHaveCSS('text-decoration-line', 'underline');
    await page.locator('main summary').filter({ hasText: 'More' }).click();
    await page.getByRole('button', { name: 'Seal it until a day' }).click();
    expect(await everyLook(page, 'changes and seal', looks.form)).toEqual([]);
    await page.getByRole('button', { name: 'Seal it', exact: true }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await everyLook(page, 'sealed', looks.page)).toEqual([]);
  },
);
