import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { findPage } from '@/guide/guide';
import { seedStorage, storedDraft } from '../e2e/seed';
import { evening, gentleJournal, storySlug, writtenSlug } from './gentle-journal';

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const story = findPage('understand', storySlug)?.prompt.id ?? '';

const pictures = [
  { name: 'path', address: '/path', colorScheme: 'dark' },
  { name: 'question', address: `/path/weigh/${writtenSlug}`, colorScheme: 'light' },
  { name: 'then-and-now', address: `/journal/${story}/compare`, colorScheme: 'light' },
] as const;

/** As WebP, which Chromium draws from the exact picture; it is a tenth of the size. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const address = await page.evaluate(
    async (source) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: picture.naturalWidth,
        height: picture.naturalHeight,
      });
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      return canvas.toDataURL('image/webp', 0.75);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

test.use({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 });

for (const { name, address, colorScheme } of pictures) {
  test(`a picture of ${name}`, async ({ page, context }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.clock.setFixedTime(evening);
    await seedStorage(page, gentleJournal().map(storedDraft));
    await page.goto(address);
    await expect(page.locator('h1').first()).toBeVisible();
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details')) {
        if (folded.textContent.includes('Read again')) folded.open = true;
      }
    });
    await page.evaluate(() => document.fonts.ready);
    const png = await page.screenshot();
    const blank = await context.newPage();
    const webp = await asWebp(blank, png);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}${name}.webp`, webp);
    expect(webp.byteLength).toBeLessThan(133_000);
  });
}
