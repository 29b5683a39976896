import { expect, type Page } from '@playwright/test';
import { everyLook, narrow } from './looks';
import { test } from './app-test';

test('every tool in the list leads to a screen of its own, and back', async ({ page }) => {
  await page.goto('/tools');
  // A list is read once it is there: the page has loaded before the app has begun.
  const rows = page.locator('main li a');
  await expect(rows).toHaveCount(17);
  const tools = await rows.evaluateAll((links) =>
    links.map((link) => ({
      name: link.querySelector('h3')?.textContent ?? '',
      address: link.getAttribute('href') ?? '',
    })),
  );
  for (const { name, address } of tools) {
    await page.goto('/tools');
    await page.locator('#main').getByRole('heading', { name, exact: true }).click();
    // A tool in parts says in its address which one is open.
    await expect(page).toHaveURL((url) => url.pathname === address);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/There.s no page here/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
});

test('a step names its tools', async ({ page }) => {
  await page.goto('/path/weigh/when-the-urge-comes');
  await page.getByRole('link', { name: 'Quiet time' }).last().click();
  await expect(page).toHaveURL(/\/tools\/quiet-time/);
  await expect(page.getByRole('heading', { level: 1, name: 'How long' })).toBeFocused();
});

/** Moves the focus with Tab to what has this name. */
async function tabTo(page: Page, role: 'button' | 'textbox' | 'checkbox' | 'radio', name: RegExp) {
  const target = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} is not reached by Tab.`);
}

test('quiet time from its first field to its end, by keyboard', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-16T12:00:00Z') });
  await page.goto('/tools/quiet-time?part=all');
  await tabTo(page, 'button', /^14 days/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', /^A reason that holds/);
  await page.keyboard.type('To sleep through a night.');
  await tabTo(page, 'checkbox', /^Work/);
  await page.keyboard.press('Space');
  await tabTo(page, 'textbox', /^1\. Instead/);
  await page.keyboard.type('Walk to the sea');
  await tabTo(page, 'button', /^Keep this plan/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Quiet time' })).toBeFocused();
  await expect(page.getByText(/^Until Monday 30 March 2026/)).toBeVisible();

  await page.clock.setFixedTime(new Date('2026-03-20T12:00:00Z'));
  await page.reload();
  await tabTo(page, 'button', /^Note it/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: /I got in touch/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText(/That’s information/)).toBeVisible();
  await tabTo(page, 'button', /^Go on with quiet time/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('4 days kept in all', { exact: false })).toBeVisible();

  await page.clock.setFixedTime(new Date('2026-03-30T12:00:00Z'));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The day you chose is here.' })).toBeVisible();
  await tabTo(page, 'button', /^End it here/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'How long' })).toBeVisible();
  await page.goto('/journal');
  await expect(page.getByText('To sleep through a night.')).toBeVisible();
});

test.describe('in every look', { tag: '@deep' }, () => {
  test.use({ viewport: narrow, contextOptions: { reducedMotion: 'reduce' } });

  test('axe finds nothing in the list or in quiet time', async ({ page }) => {
    // At night, when more is shown than by day.
    await page.clock.setFixedTime(new Date('2026-03-16T23:30:00Z'));
    await page.goto('/tools');
    await expect(page.getByRole('heading', { level: 1, name: 'Tools' })).toBeVisible();
    const found = await everyLook(page, 'the list');

    await page.goto('/tools/quiet-time?part=all');
    await page.getByRole('button', { name: '7 days' }).click();
    await page.getByRole('checkbox', { name: 'Children' }).check();
    await page.getByText('If silence would worry or confuse them').click();
    await expect(page.getByRole('note', { name: 'It is night' }).first()).toBeVisible();
    found.push(...(await everyLook(page, 'a plan being made')));

    await page.getByRole('button', { name: 'Keep this plan' }).click();
    await page.getByRole('button', { name: 'Note it' }).click();
    await page.getByRole('radio', { name: /I got in touch/ }).check();
    found.push(...(await everyLook(page, 'a plan that runs')));
    expect(found).toEqual([]);
  });
});
