import type { Page } from '@playwright/test';

/** What is hard to hit on the screen that is open, folded parts included. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    /** A link in a sentence may be as high as its line; one that stands alone may not. */
    const isInSentence = (one: HTMLElement): boolean =>
      one instanceof HTMLAnchorElement &&
      getComputedStyle(one).display === 'inline' &&
      one.parentElement?.textContent.trim() !== one.textContent.trim();
    /** The whole row of such a link is its target. */
    const isRow = (one: HTMLElement): boolean =>
      getComputedStyle(one, '::after').position === 'absolute';
    const isMain = (one: HTMLElement): boolean =>
      one.matches('.actions > :is(a, button):first-child');
    return [
      ...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, summary'),
    ]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((one) => !isInSentence(one) && !isRow(one))
      .map((one) => ({ one, box: one.getBoundingClientRect(), least: isMain(one) ? 43.5 : 23.5 }))
      .filter(({ box, least }) => box.width > 1 && (box.width < least || box.height < least))
      .map(({ one, box }) => `${one.outerHTML.slice(0, 90)} ${box.width}x${box.height}`);
  });
}
