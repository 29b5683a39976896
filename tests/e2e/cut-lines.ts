import type { Page } from '@playwright/test';

type Asked = { address: string; question: string };

/**
 * Opens each page as a link that leads straight to writing does, without loading the app again, and
 * tells the texts that the lower edge of the header then cuts through.
 */
export async function cutOnArrival(page: Page, pages: readonly Asked[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const main = (): Element => document.querySelector('main') ?? document.body;

    async function arrive({ address, question }: Asked): Promise<void> {
      scrollTo(0, 0);
      history.pushState({ usr: { focus: 'writing' }, key: crypto.randomUUID() }, '', address);
      const state: unknown = history.state;
      dispatchEvent(new PopStateEvent('popstate', { state }));
      const isHere = (): boolean =>
        [...main().querySelectorAll('h2')].some(({ textContent }) => textContent === question);
      while (!isHere()) await frame();
      // Once more, for what is measured after it was drawn.
      await frame();
    }

    function cut(): string[] {
      const edge = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      const texts = document.createTreeWalker(main(), NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const found: string[] = [];
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const within = text.parentElement;
        if (within === null || within.closest('.vh') !== null) continue;
        range.selectNodeContents(text);
        const { top, bottom } = range.getBoundingClientRect();
        if (top < edge - 1 && bottom > edge + 1 && within.checkVisibility()) {
          found.push(text.nodeValue ?? '');
        }
      }
      return found;
    }

    const found: string[] = [];
    for (const each of all) {
      await arrive(each);
      for (const words of cut()) found.push(`${each.address}: ${words}`);
    }
    return found;
  }, pages);
}
