import type { Page } from '@playwright/test';
import { askedFor, desk, narrow, phone, type Size } from './looks';

/** A telephone on its side. */
const lying: Size = { width: 844, height: 390 };

export const everySize: readonly Size[] = [narrow, phone, lying, desk];

/** Text of twice its size, as a browser can be set to: nothing scrolls sideways, and no words stand outside the screen. */
export async function atTwiceTheText(
  page: Page,
  address: string,
  sizes = askedFor([narrow, desk], everySize),
): Promise<string[]> {
  const setText = (size: string): Promise<void> =>
    page.evaluate((to) => {
      document.documentElement.style.fontSize = to;
    }, size);
  await setText('200%');
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    const outside = await page.evaluate(async () => {
      // Until the type is there and laid out, words are as wide as another face makes them.
      await document.fonts.ready;
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const across = document.documentElement.clientWidth;
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const cut = new Set<string>();
      if (document.documentElement.scrollWidth > across) cut.add('scrolls sideways');
      while (words.nextNode()) {
        const text = words.currentNode;
        const holder = text.parentElement;
        if (holder?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) !== true)
          continue;
        // What is only for the ear stands outside on purpose, and so does all that is in it.
        if (holder.closest('.vh, a[class*="skip"]') !== null) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const { left, right, width } of range.getClientRects()) {
          if (width > 1 && (left < -1 || right > across + 1))
            cut.add(holder.outerHTML.slice(0, 90));
        }
      }
      return [...cut];
    });
    found.push(...outside.map((one) => `${address}, twice the text, ${size.width} px: ${one}`));
  }
  await setText('');
  await page.setViewportSize(narrow);
  return found;
}
