import { expect } from '@playwright/test';
import { test } from './app-test';

test('a plan is written, used and followed by no second message, by keyboard alone', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-03-16T12:00:00') });
  await page.goto('/tools/contact-plan');
  const press = async (name: string, key = 'Enter'): Promise<void> => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press(key);
  };

  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const goOn = async (name: string): Promise<void> => {
    await press('Next');
    await expect(heading(name)).toBeFocused();
  };

  await page.getByRole('radio', { name: 'Text', exact: true }).focus();
  await page.keyboard.press('Space');
  await goOn('When');
  // What a date or time field makes of keys is the browser’s own, and its language’s.
  await page.getByLabel('Day', { exact: true }).fill('2026-03-18');
  await page.getByLabel('From').fill('22:30');
  await expect(page.getByText(/between nine at night and eight/)).toBeVisible();

  // A reload and the way back stay at the part that was open.
  await goOn('Where');
  await page.goBack();
  await expect(heading('When')).toBeFocused();
  await page.reload();
  await expect(heading('When')).toBeVisible();
  await expect(page.getByLabel('From')).toHaveValue('22:30');
  await goOn('Where');
  await goOn('The opening words');

  const words = page.getByRole('textbox', { name: 'The opening words' });
  await words.focus();
  await page.keyboard.type('Hi Noor. Give me one last chance.');
  await page.clock.runFor(3000);
  const note = page.getByRole('listitem').filter({ hasText: 'Pressing' });
  await expect(note).toBeVisible();
  await note.getByRole('button', { name: /no hurry/ }).focus();
  await page.keyboard.press('Enter');
  await expect(words).toHaveValue('Hi Noor. There’s no hurry, and no need to reply.');

  await press('See the whole page');
  await expect(heading('Contact plan')).toBeFocused();
  await press('I’ve sent it');
  await expect(page.getByText(/The next move is theirs/)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /wait, talk, repair/i })).toBeVisible();

  await page.clock.setFixedTime(new Date('2026-04-20T12:00:00'));
  await page.reload();
  await expect(page.getByText('Four weeks have gone by.', { exact: false })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('each part of a plan stands on one screen of a phone', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-16T12:00:00') });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/tools/contact-plan');
  const next = page.getByRole('button', { name: 'Next' });
  await expect(next).toBeVisible();
  const bar = await page.getByRole('navigation', { name: 'Main' }).boundingBox();
  for (let part = 1; part <= 8; part += 1) {
    await expect(page.getByText(`Part ${part} of 8`)).toBeVisible();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    const last = part < 8 ? next : page.getByText('Nothing is written yet.', { exact: false });
    const box = await last.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0), `part ${part}`).toBeLessThanOrEqual(
      bar?.y ?? 0,
    );
    if (part < 8) await next.click();
  }

  // Room for more on a wide screen: what to read, and the way to every part, stay beside each.
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(
    page.getByText('One message, one way of reaching them.', { exact: false }),
  ).toBeVisible();
  await page.getByRole('navigation', { name: 'Parts' }).getByRole('link', { name: 'When' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'When' })).toBeFocused();

  // Larger type and the narrowest phone: nothing sideways.
  for (const [width, size] of [
    [320, '100%'],
    [390, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
    for (const part of ['1', '2', '4', '6', '7', '8', 'all']) {
      await page.goto(`/tools/contact-plan?part=${part}`);
      await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
      // Until the type is there, words are as wide as another face makes them.
      const beside = await page.evaluate(async () => {
        await document.fonts.ready;
        return document.documentElement.scrollWidth;
      });
      expect(beside, `part ${part} at ${width}, ${size}`).toBeLessThanOrEqual(width);
    }
  }
});
