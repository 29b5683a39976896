import { expect, test, type Locator, type Page } from '@playwright/test';

/** Both clicks of a double click on one spot; the second once `between` has come about, as on a quick device. */
async function doubleClick(page: Page, on: Locator, between: () => Promise<unknown>) {
  await on.scrollIntoViewIfNeeded();
  const box = await on.boundingBox();
  if (box === null) throw new Error('The button is nowhere.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (const clickCount of [1, 2]) {
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
    if (clickCount === 1) await between();
  }
}

const holding = (page: Page, words: string): Promise<number> =>
  page.evaluate(
    (part) => Object.values(localStorage).filter((raw) => String(raw).includes(part)).length,
    words,
  );

test('a double click is one press: one page further, one page set aside, one thing kept', async ({
  page,
}) => {
  await page.goto('/path/begin/what-happened');
  await page.getByRole('textbox').first().fill('We said it on a Tuesday.');
  const onward = page.getByRole('button', { name: 'Continue', exact: true });
  const first = new URL(page.url()).pathname;

  // The next page's own button stands where the first one stood, and the next page is blank.
  await doubleClick(page, onward, async () => {
    await page.waitForURL((url) => url.pathname !== first);
    await expect(onward).toBeVisible();
    await onward.evaluate((button) => {
      // Whatever the length of the pages, under the pointer it is.
      Object.assign(button.style, { position: 'fixed', inset: '0', zIndex: '9' });
    });
  });
  const second = new URL(page.url()).pathname;
  await onward.evaluate((button) => button.removeAttribute('style'));
  expect(await holding(page, '"outcome":"skipped"')).toBe(0);

  // A press of its own sets the blank page aside.
  await onward.click();
  await page.waitForURL((url) => url.pathname !== second);
  await expect.poll(() => holding(page, '"outcome":"skipped"')).toBe(1);

  await page.goto('/tools/i-statements');
  const fields = page.getByRole('textbox');
  await expect(fields.first()).toBeVisible();
  for (const field of await fields.all()) await field.fill('The door was shut.');
  const keep = page.getByRole('button', { name: /^Keep/ }).first();
  await keep.dblclick();
  await expect.poll(() => holding(page, 'The door was shut.')).toBe(1);
});

test('a key held down on a button is one press, wherever the focus goes by it', async ({
  page,
}) => {
  await page.goto('/support');
  await page.getByRole('button', { name: 'Add a person' }).focus();
  await page.keyboard.down('Enter');
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await expect(name).toBeFocused();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  // The form was not handed in empty.
  await expect(name).not.toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Enter');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
});

test('a button is pressed by one click, also out of a field that says something once it is left', async ({
  page,
}) => {
  await page.goto('/tools/appreciation');
  const thanks = page.getByRole('textbox', { name: 'Your thank-you' });
  await thanks.fill('Do you remember the soup you made? I do.');
  await thanks.focus();
  const keep = page.getByRole('button', { name: 'Keep this thank-you' });
  await keep.scrollIntoViewIfNeeded();
  const box = await keep.boundingBox();
  if (box === null) throw new Error('The button is nowhere.');
  // At the button's upper edge, as a line above moves it down.
  await page.mouse.click(box.x + box.width / 2, box.y + 3, { delay: 80 });
  await expect(page.getByRole('heading', { name: 'Kept in your journal' })).toBeVisible();
});
