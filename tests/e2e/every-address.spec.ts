import { expect, type Page } from '@playwright/test';
import { keptToolPages, pageOfEachKind, screens } from './addresses';
import { watchLeaks } from './leaks';
import { atTwiceTheText } from './large-text';
import { askedFor, desk, everyLook, narrow, phone, type Look } from './looks';
import { smallTargets } from './measure';
import { test } from './app-test';
import { seedStorage, someJournal } from './seed';
import { someToolPages } from './seed-tools';

/** Few enough for one test to get through, however slow the machine is. */
const atOnce = 10;

const addresses = [...screens, ...keptToolPages, ...pageOfEachKind];
const parts = Array.from({ length: Math.ceil(addresses.length / atOnce) }, (_, part) =>
  addresses.slice(part * atOnce, (part + 1) * atOnce),
);

// What a phone alone shows, the bar at its foot, is looked at in the dark by other tests.
const looks: readonly Look[] = [
  [phone, 'light'],
  [desk, 'dark'],
];
/** Here one address after the other has one of these; by test:deep each has both, and a desk in the light. */
const looksAt = (place: number): readonly Look[] =>
  askedFor<Look>(
    looks.filter((_, at) => at === place % looks.length),
    [...looks, [desk, 'light']],
  );

/** Help, and the way out, before anything is scrolled. */
async function expectWayOut(page: Page, address: string): Promise<void> {
  const head = page.getByRole('banner');
  await expect(head.getByRole('link', { name: 'Support' }), address).toBeInViewport();
  await expect(
    head.getByRole('button', { name: 'Quick exit', exact: true }),
    address,
  ).toBeInViewport();
}

// Each address is loaded once, on the narrowest screen, and asked everything; then it is made wider.
test.describe('every address', { tag: '@deep' }, () => {
  test.use({ viewport: narrow, contextOptions: { reducedMotion: 'reduce' } });

  for (const part of parts) {
    test(`from ${part[0]} to ${part.at(-1)}: axe finds nothing, everything fits and can be hit, help and the way out are in view, and nothing is asked of others`, async ({
      page,
      baseURL,
    }) => {
      test.setTimeout(600_000);
      await seedStorage(page, [...someJournal(), ...someToolPages()]);
      // At night, when more is shown than by day.
      await page.clock.setFixedTime(new Date().setHours(23, 30));
      const leaks = watchLeaks(page, baseURL ?? '');
      const found: string[] = [];
      const tooSmall: string[] = [];
      for (const [place, address] of part.entries()) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize(narrow);
        await page.goto(address);
        await expect(page.locator('h1').first(), address).toBeAttached();
        await expectWayOut(page, address);
        tooSmall.push(...(await smallTargets(page)).map((one) => `${address}: ${one}`));
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > narrow.width) found.push(`${address}, ${narrow.width} px: ${width} px wide`);
        found.push(...(await atTwiceTheText(page, address)));
        await page.setViewportSize(phone);
        await expectWayOut(page, address);
        found.push(...(await everyLook(page, address, looksAt(place))));
      }
      // Together, so that one fault does not hide another.
      expect({ found, tooSmall, ...leaks }).toEqual({
        found: [],
        tooSmall: [],
        elsewhere: [],
        complaints: [],
      });
    });
  }
});
