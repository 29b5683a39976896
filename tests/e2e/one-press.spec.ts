import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './app-test';

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

/** Writes the first page; answers its button. */
async function writeFirstPage(page: Page): Promise<Locator> {
  await page.goto('/path/begin/what-happened');
  await page.getByRole('textbox').first().fill('We said it on a Tuesday.');
  return page.getByRole('button', { name: 'Continue', exact: true });
}

/** Once the page after it is drawn, and not only its address there, this lies under the pointer. */
async function drawUnderPointer(page: Page, shown: Locator): Promise<void> {
  await expect(page.getByText('What do you most want help with right now?')).toBeVisible();
  await shown.evaluate((element) => {
    Object.assign(element.style, { position: 'fixed', inset: '0', zIndex: '9' });
  });
}

test('a double click is one press: one page further, one page set aside, one thing kept', async ({
  page,
}) => {
  const onward = await writeFirstPage(page);

  // The next page's own button stands where the first one stood, and the next page is blank.
  await doubleClick(page, onward, () => drawUnderPointer(page, onward));
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

test('the second click of a double click chooses nothing on the page that has come meanwhile', async ({
  page,
}) => {
  const onward = await writeFirstPage(page);
  const choice = page.locator('main label').first();
  await doubleClick(page, onward, () => drawUnderPointer(page, choice));
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  // A click of its own chooses.
  await choice.evaluate((label) => label.removeAttribute('style'));
  await choice.click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
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
