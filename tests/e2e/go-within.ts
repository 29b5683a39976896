import type { Page } from '@playwright/test';

/**
 * Another screen of the app that stands there, as a link leads to it: without loading all of it again, which takes ten
 * times as long as to draw a screen. By way of an address that has no page, so that no heading is taken for the next.
 */
export async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate(async (to) => {
    const noPage = /There.s no page here/;
    const said = (): string => document.querySelector('h1')?.textContent ?? '';
    const go = async (at: string, isThere: () => boolean): Promise<void> => {
      history.pushState(null, '', at);
      dispatchEvent(new PopStateEvent('popstate'));
      for (const until = Date.now() + 20_000; !isThere();) {
        if (Date.now() > until) throw new Error(`${at} never came: “${said()}”`);
        await new Promise((done) => setTimeout(done, 10));
      }
    };
    await go('/nowhere', () => noPage.test(said()));
    await go(to, () => said() !== '' && !noPage.test(said()));
  }, address);
}
