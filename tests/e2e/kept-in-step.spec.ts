/** The built app on two devices that know nothing of each other but a server, as somebody turns it on and writes. */
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { paths } from '@/paths';
import { startProxy, type Proxy } from '../sync-server/start-proxy';
import { startSyncServer, type SyncTestServer } from '../sync-server/start-sync-server';

const question = '/path/begin/what-happened';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** A device: a profile of its own, and a line to the server that can be cut. */
type Device = { page: Page; context: BrowserContext; line: Proxy; asked: Set<string> };

let server: SyncTestServer;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  server = await startSyncServer();
});

test.afterAll(() => server.end());

/** What a device asks for is gathered by where it goes. */
async function newDevice(context: BrowserContext): Promise<Device> {
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(request.url()));
  return { context, page: await context.newPage(), line: await startProxy(server.url), asked };
}

async function toServer(page: Page, first: string): Promise<void> {
  await page.goto(paths.secondDevice);
  await press(page, first);
  await page.getByLabel('Only me').check();
  await press(page, 'Go on');
}

/** The first device makes the code, and the host adds what it shows. */
async function begin({ page, line }: Device, name: string): Promise<string> {
  await toServer(page, 'Begin on this device');
  await page.getByLabel('Server address').fill(line.url);
  await press(page, 'Check this server');
  await press(page, 'Go on with this server');
  await expect(heading(page, 'Keep your code')).toBeVisible();
  const groups = page.locator('dt', { hasText: 'Code, in three groups' }).locator('+ dd > span');
  const code = (await groups.allTextContents()).join('-');
  await press(page, 'I’ve kept it');
  const shown = (term: string) =>
    page
      .locator('dt', { hasText: new RegExp(`^${term}$`) })
      .locator('+ dd > span')
      .first()
      .innerText();
  await server.addPerson({ name: await shown('Name'), password: await shown('Password') });
  await page.getByLabel('Name of this device').fill(name);
  await press(page, 'They’ve added me: turn it on');
  await expect(heading(page, 'Kept in step')).toBeVisible();
  return code;
}

async function pairNext({ page, line }: Device, code: string, name: string): Promise<void> {
  await toServer(page, 'I have a code already');
  await page.getByLabel('Server address').fill(line.url);
  for (const [at, group] of code.split('-').entries()) {
    await page.getByRole('group', { name: 'Code' }).getByRole('textbox').nth(at).fill(group);
  }
  await page.getByLabel('Name of this device').fill(name);
  await press(page, 'Turn it on here');
  await expect(heading(page, 'Kept in step')).toBeVisible();
}

async function write({ page }: Device, words: string): Promise<void> {
  await page.goto(question);
  const sheet = page.locator('main textarea').first();
  await sheet.fill(words);
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
}

/** All that was written goes, and all that is there comes. */
async function sendNow({ page }: Device): Promise<void> {
  await page.goto(paths.secondDevice);
  await press(page, 'Send now');
  await expect(page.getByText(/^Sent to your server, /).first()).toBeVisible({ timeout: 60_000 });
}

test('what is written on one device is on the other; what both wrote apart is on both', async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const place = baseURL === undefined ? {} : { baseURL };
  const phone = await newDevice(await browser.newContext(place));
  const laptop = await newDevice(await browser.newContext(place));
  const code = await begin(phone, 'My phone');
  await write(phone, 'We met at the harbour in May.');
  await sendNow(phone);
  await pairNext(laptop, code, 'My laptop');
  await sendNow(laptop);
  await laptop.page.goto(question);
  await expect(laptop.page.locator('main')).toContainText('We met at the harbour in May.');

  for (const { line } of [phone, laptop]) line.cut();
  await write(phone, 'We met at the harbour in May. It rained, says the phone.');
  await write(laptop, 'We met at the harbour in May. The sun shone, says the laptop.');
  await laptop.page.goto(paths.secondDevice);
  await expect(laptop.page.getByText(/^Not sent so far: /).first()).toBeVisible({
    timeout: 60_000,
  });
  for (const { line } of [phone, laptop]) line.mend();
  await sendNow(phone);
  await sendNow(laptop);
  await sendNow(phone);
  for (const { page } of [phone, laptop]) {
    await page.goto(paths.journal);
    await page
      .getByRole('link', { name: /^In a few lines, what happened/ })
      .first()
      .click();
    await expect(page.locator('main')).toContainText('It rained, says the phone.');
    await expect(page.locator('main')).toContainText('The sun shone, says the laptop.');
    await expect(page.locator('main')).toContainText(/Written on My (phone|laptop)/);
  }

  const own = new URL(baseURL ?? '').origin;
  for (const { asked, line } of [phone, laptop]) {
    const foreign = [...asked].filter((url) => !url.startsWith(`${own}/`));
    // Two addresses of one database, and the one question whether a server is there.
    const expected = /^\/(s[\da-f]{16}\/_(bulk_docs|changes)(\?|$)|$|sync\/s0{16}\/_changes)/;
    for (const url of foreign) {
      expect(new URL(url).origin).toBe(line.url);
      expect(url.slice(line.url.length)).toMatch(expected);
    }
    const up = line.passed().up.toString('latin1');
    for (const words of ['harbour', 'rained', 'sun shone', 'My phone', 'My laptop', code]) {
      expect(up).not.toContain(words);
    }
    await line.end();
  }
  await phone.context.close();
  await laptop.context.close();
});

test('while it is off nothing of it is loaded, and nobody else is asked', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    serviceWorkers: 'block',
  });
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await context.newPage();
  await write({ page } as Device, 'Only here.');
  for (const address of [paths.journal, paths.settings, paths.secondDevice, '/about']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const own = new URL(baseURL ?? '').origin;
  expect(asked.filter((url) => !url.startsWith(`${own}/`))).toEqual([]);
  expect(asked.filter((url) => /(sync-worker|browser-sync)-/.test(url))).toEqual([]);
  await context.close();
});
