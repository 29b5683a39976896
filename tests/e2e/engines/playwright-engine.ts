import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox, type Browser, type Locator, type Page } from '@playwright/test';
import { readNothingAhead } from '../app-test';
import type { Driver, Engine, Part } from './driver';
import { landedFile } from './landed-file';

function locate(page: Page, { role, name }: Part): Locator {
  const found =
    role === 'field'
      ? page.getByLabel(name, { exact: true }).and(page.locator('input, textarea, select'))
      : page.getByRole(role, { name, exact: true });
  return found.filter({ visible: true }).first();
}

async function saveDownload(page: Page, by: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), by()]);
  return download.path();
}

function createDriver(page: Page, download: Driver['download']): Driver {
  const go = async (moving: Promise<unknown>): Promise<void> => void (await moving);
  return {
    open: (address) => go(page.goto(address)),
    narrow: () => page.setViewportSize({ width: 390, height: 844 }),
    reload: () => go(page.reload()),
    back: () => go(page.goBack()),
    click: (on) => locate(page, on).click(),
    type: (words) => page.keyboard.type(words),
    press: (keys) => page.keyboard.press(keys),
    sees: (what) => {
      const found = typeof what === 'string' ? page.getByText(what) : locate(page, what);
      return found.filter({ visible: true }).first().isVisible();
    },
    isFocused: async (part) => (await locate(page, part).and(page.locator(':focus')).count()) > 0,
    valueOf: (field) => locate(page, field).inputValue(),
    giveFile: ({ name }, path) => page.getByLabel(name, { exact: true }).setInputFiles(path),
    download,
    evaluate: (expression) => page.evaluate(expression),
    close: () => page.context().close(),
  };
}

const place = { locale: 'en-GB', timezoneId: 'Europe/London' };

async function newPage(browser: Browser, baseURL: string, takesAllIn: boolean): Promise<Page> {
  const serviceWorkers = takesAllIn ? 'allow' : 'block';
  const context = await browser.newContext({ ...place, baseURL, serviceWorkers });
  if (!takesAllIn) await readNothingAhead(context);
  context.setDefaultTimeout(30_000);
  return context.newPage();
}

export async function openChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    newDriver: async (base, takesAllIn) => {
      const page = await newPage(browser, base, takesAllIn);
      return createDriver(page, (by) => saveDownload(page, by));
    },
    close: () => browser.close(),
  };
}

/** A Firefox as it is installed, by WebDriver BiDi; it says nothing of its downloads, so that their folder is watched. */
export async function openFirefox(executablePath: string): Promise<Engine> {
  const downloads = await mkdtemp(join(tmpdir(), 'second-draft-firefox-'));
  const browser = await firefox.launch({
    executablePath,
    channel: 'moz-firefox',
    downloadsPath: downloads,
    // Its panel would take the focus from the page.
    firefoxUserPrefs: { 'browser.download.alwaysOpenPanel': false },
  });
  return {
    newDriver: async (base, takesAllIn) =>
      createDriver(await newPage(browser, base, takesAllIn), (by) => landedFile(downloads, by)),
    close: async () => {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
