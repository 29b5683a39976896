/** The app on the public internet, and a server at home: Chromium asks the person first, and what is said where they said no. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, expect, test } from '@playwright/test';
import { paths } from '@/paths';
import { shellPath } from './browsers';

/** What a CouchDB says to somebody without a login, and lets pages elsewhere read. */
const server = createServer((_request, response) => {
  response.writeHead(401, {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'accept, authorization, content-type',
    'content-type': 'application/json',
  });
  response.end(JSON.stringify({ error: 'unauthorized', reason: 'Not you.' }));
});

test.beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
test.afterAll(() => new Promise((resolve) => server.close(resolve)));

test('refused, it is told from no server by words alone; allowed, the server is found', async ({
  baseURL,
}) => {
  const own = new URL(baseURL ?? '').host;
  const browser = await chromium.launch({
    executablePath: await shellPath(),
    // Where the app is served from counts as public; the server stays where it is, at this machine's own address.
    args: ['--no-sandbox', `--ip-address-space-overrides=${own}=public`],
  });
  try {
    const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const page = await context.newPage();
    await page.goto(paths.secondDevice);
    await page.getByRole('button', { name: 'Begin on this device' }).click();
    await page.getByLabel('Only me').check();
    await page.getByRole('button', { name: 'Go on' }).click();
    const look = async (): Promise<void> => {
      await page
        .getByLabel('Server address')
        .fill(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      await page.getByRole('button', { name: 'Check this server' }).click();
    };
    await look();
    await expect(page.getByText('No server answers at this address')).toBeVisible();
    await expect(page.getByText(/may look for devices on your network/)).toBeVisible();
    await context.grantPermissions(['local-network-access']);
    await page.getByLabel('Server address').fill('');
    await look();
    await expect(page.getByText('A server answers there', { exact: true })).toBeVisible();
  } finally {
    await browser.close();
  }
});
