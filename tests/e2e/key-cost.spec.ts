import { expect } from '@playwright/test';
import { test } from './app-test';

/** Counts that a browser keeps of itself; nothing here is timed. */
test('while somebody writes without a pause, a key lays out its field and nothing else', async ({
  page,
}) => {
  await page.goto('/path/begin/what-happened');
  await page.getByRole('textbox').first().click();
  await page.keyboard.type('It rained, and ');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const count = async (): Promise<{ styles: number; layouts: number }> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return { styles: of('RecalcStyleCount'), layouts: of('LayoutCount') };
  };
  // What an app does after its start is no key's doing.
  let last = -1;
  await expect(async () => {
    const { styles } = await count();
    const isStill = styles === last;
    last = styles;
    expect(isStill).toBe(true);
  }).toPass({ intervals: [1500] });
  await page.keyboard.type('so ');
  await expect(page.getByText('Saving…')).toBeVisible();
  const before = await count();
  const keys = 120;
  await page.keyboard.type('and then '.repeat(14).slice(0, keys), { delay: 50 });
  await expect(page.getByText('Saving…')).toBeVisible();
  const after = await count();
  // A word count, and what the browser does by itself; each key used to bring two.
  expect(after.styles - before.styles).toBeLessThan(keys / 4);
  expect(after.layouts - before.layouts).toBeLessThan(keys * 1.25);
});
