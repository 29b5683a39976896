import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const exists = (path: string | undefined): path is string =>
  path !== undefined && path !== '' && existsSync(path);

/** A Chromium to test with: the one asked for, Playwright's own, the system's, or the npm package's. */
export async function chromiumPath(): Promise<string> {
  const asked = process.env['CHROME_PATH'];
  if (asked !== undefined && asked !== 'npm') return asked;
  const found = [
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((path) => exists(path));
  if (found !== undefined && asked !== 'npm') return found;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Without this the package does not unpack the system libraries a bare machine lacks.
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
    const { default: packed } = await import('@sparticuz/chromium');
    return packed.executablePath();
  }
  throw new Error('No Chromium found: run `npx playwright install chromium` or set CHROME_PATH.');
}
