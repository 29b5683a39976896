import { expect, test } from '@playwright/test';

test('a plan is written, used and followed by no second message, by keyboard alone', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-03-16T12:00:00') });
  await page.goto('/tools/contact-plan');
  const press = async (name: string, key = 'Enter'): Promise<void> => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press(key);
  };

  await page.getByRole('radio', { name: 'Text', exact: true }).focus();
  await page.keyboard.press('Space');
  // What a date or time field makes of keys is the browser’s own, and its language’s.
  await page.getByLabel('Day', { exact: true }).fill('2026-03-18');
  await page.getByLabel('From').fill('22:30');
  await expect(page.getByText(/between nine at night and eight/)).toBeVisible();

  const words = page.getByRole('textbox', { name: 'The opening words' });
  await words.focus();
  await page.keyboard.type('Hi Noor. Give me one last chance.');
  await page.clock.runFor(3000);
  const note = page.getByRole('listitem').filter({ hasText: 'Pressing' });
  await expect(note).toBeVisible();
  await note.getByRole('button', { name: /no hurry/ }).focus();
  await page.keyboard.press('Enter');
  await expect(words).toHaveValue('Hi Noor. There’s no hurry, and no need to reply.');

  await press('I’ve sent it');
  await expect(page.getByText(/The next move is theirs/)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /wait, talk, repair/i })).toBeVisible();

  await page.clock.setFixedTime(new Date('2026-04-20T12:00:00'));
  await page.reload();
  await expect(page.getByText('Four weeks have gone by.', { exact: false })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});
