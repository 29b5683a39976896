import { expect, type Locator, type Page } from '@playwright/test';
import { guide, pagesOf } from '@/guide/guide';
import { pagePath } from '@/paths';
import { test } from './app-test';

const saved = /^Saved on this device/;
const lines = (page: Page): Locator => page.locator('main form textarea');

const pages = guide.flatMap(pagesOf);
const listAt = pages.findIndex(({ prompt: { slug } }) => slug === 'what-i-did');
const addressOf = (at: number): string => {
  const page = pages[at];
  if (page === undefined) throw new Error('The guide has no such page.');
  return pagePath(page.stage.slug, page.prompt.slug);
};

/** Where the caret is, what is selected, and how far field and page are scrolled. */
const placeIn = (field: Locator) =>
  field.evaluate((area) => {
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('Not a field to write in.');
    const { value, selectionStart, selectionEnd, selectionDirection, scrollTop } = area;
    const selected = value.slice(selectionStart, selectionEnd);
    const hasFocus = document.activeElement === area;
    return { selected, selectionDirection, scrollTop, scrollY: window.scrollY, hasFocus };
  });

test('a list takes the keys of an input method, of a phone, and of a hand that stays on them', async ({
  page,
}) => {
  await page.goto(addressOf(listAt));
  const cdp = await page.context().newCDPSession(page);
  await lines(page).first().focus();
  await cdp.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
  const process = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...process });
  await cdp.send('Input.insertText', { text: '你好' });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...process });
  await expect(lines(page).first()).toHaveValue('你好');
  await expect(lines(page).first()).toBeFocused();

  // Enter with the Shift of a sentence that begins, which nobody pressed.
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, modifiers: 8 };
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...enter });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  await expect(lines(page).nth(1)).toBeFocused();
  await page.keyboard.type('went');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('silent');
  await page.keyboard.press('Enter');
  await expect(lines(page).nth(2)).toBeFocused();
  await expect(lines(page).first()).toHaveValue('你好');
  await expect(lines(page).nth(1)).toHaveValue('went\nsilent');

  await page.keyboard.down('Control');
  for (let times = 0; times < 20; times += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.keyboard.up('Control');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${addressOf(listAt + 1)}$`));
});

test('words of another tab leave caret, selection, scroll and focus where they are', async ({
  context,
}) => {
  const [here, there] = [await context.newPage(), await context.newPage()];
  const address = '/path/understand/what-hurts';
  await here.goto(address);
  const text = Array.from({ length: 60 }, (_, line) => `This is line ${line}.`).join('\n');
  await lines(here).first().fill(text);
  await expect(here.getByText(saved)).toBeVisible();
  await there.goto(address);
  await expect(lines(there).first()).toHaveValue(text);
  await lines(here)
    .first()
    .evaluate((area) => {
      if (!(area instanceof HTMLTextAreaElement)) return;
      const at = area.value.indexOf('line 30');
      area.setSelectionRange(at, at + 7, 'backward');
      area.scrollTop = 300;
    });
  const before = await placeIn(lines(here).first());
  expect(before).toMatchObject({ selected: 'line 30', hasFocus: true });
  await lines(there).first().press('Control+Home');
  await there.keyboard.type('Put in above. ');
  await expect(lines(here).first()).toHaveValue(`Put in above. ${text}`);
  expect(await placeIn(lines(here).first())).toEqual(before);

  await here.goto(addressOf(listAt));
  await lines(here).first().fill('one');
  await lines(here).nth(1).fill('two');
  await expect(here.getByText(saved)).toBeVisible();
  await there.goto(addressOf(listAt));
  await there.getByRole('button', { name: 'Remove line 1' }).click();
  await expect(lines(here).first()).toHaveValue('two');
  await expect(lines(here).first()).toBeFocused();
  await there.getByRole('button', { name: 'Undo' }).click();
  await expect(lines(here).first()).toHaveValue('one');
  await expect(lines(here).nth(1)).toBeFocused();
});

test('without field-sizing a field is as tall as its words at every width and size of type', async ({
  page,
}) => {
  await page.addInitScript(`
    const style = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'style');
    const has = (own, name) => name !== 'fieldSizing' && name in own;
    const get = (own, name) => (typeof own[name] === 'function' ? own[name].bind(own) : own[name]);
    const set = (own, name, value) => ((own[name] = value), true);
    Object.defineProperty(HTMLElement.prototype, 'style', {
      ...style,
      get() {
        const own = style.get.call(this);
        return this === document.documentElement ? new Proxy(own, { has, get, set }) : own;
      },
    });
  `);
  await page.setViewportSize({ width: 900, height: 800 });
  await page.goto('/path/understand/what-hurts');
  const field = lines(page).first();
  await field.evaluate((area) => area.style.setProperty('field-sizing', 'fixed', 'important'));
  await field.fill('Words that go on, and on, to the end of the line. '.repeat(60));
  const hidden = () => field.evaluate((area) => area.scrollHeight - area.clientHeight);
  const height = () => field.evaluate((area) => area.clientHeight);
  await expect.poll(hidden).toBeLessThanOrEqual(1);
  const wide = await height();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(height).toBeGreaterThan(wide + 100);
  expect(await hidden()).toBeLessThanOrEqual(1);
  await page.setViewportSize({ width: 900, height: 800 });
  await expect.poll(height).toBe(wide);
  await page.evaluate(() => document.documentElement.setAttribute('data-writing-size', '25'));
  await expect.poll(height).toBeGreaterThan(wide + 100);
  expect(await hidden()).toBeLessThanOrEqual(1);
});
