import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const exists = (path: string | undefined): path is string =>
  path !== undefined && path !== '' && existsSync(path);

const asked = process.env['CHROME_PATH'] || undefined;

/** The headless shell inside the npm package: the engine without a browser's own windows. */
async function packedShell(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Without this the package does not unpack the system libraries a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** A whole Chromium: the one asked for, Playwright's own, the system's, or the npm package's. */
export async function chromiumPath(): Promise<string> {
  if (asked !== undefined && asked !== 'npm') return asked;
  const installed = [
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((path) => exists(path));
  const found = asked === 'npm' ? await packedShell() : (installed ?? (await packedShell()));
  if (found !== undefined) return found;
  throw new Error('No Chromium found: run `npx playwright install chromium` or set CHROME_PATH.');
}

/** Whether only the package's shell is here, which keeps what is stored in its own process. */
export async function isShellAlone(): Promise<boolean> {
  const found = await chromiumPath();
  return found === (await packedShell());
}

/**
 * What shows screens to the tests: the one asked for, else a headless shell, which takes two fifths of
 * the processor time of a whole Chromium, else that.
 */
export async function shellPath(): Promise<string> {
  if (asked !== undefined) return chromiumPath();
  const installed = '/usr/bin/chromium-headless-shell';
  return exists(installed) ? installed : ((await packedShell()) ?? chromiumPath());
}
