/** The built app on two devices that know nothing of each other but a server, as somebody turns it on and writes. */
import { expect, test } from '@playwright/test';
import { paths } from '@/paths';
import { appEntries } from '../bench/floor/entries';
import { smallDisk } from '../support/small-disk';
import { startSyncServer, type SyncTestServer } from '../sync-server/start-sync-server';
import { begin, newDevice, pairNext, sendNow, write, type Device } from './paired-devices';
import { seedStorage } from './seed';

const question = '/path/begin/what-happened';

let server: SyncTestServer;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  server = await startSyncServer();
});

test.afterAll(() => server.end());

/** What a test began, in the order it ends: also where it fails, nothing of it stays. */
const ends: (() => unknown)[] = [];

test.afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

test('what is written on one device is on the other; what both wrote apart is on both', async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const place = baseURL === undefined ? {} : { baseURL };
  const phone = await newDevice(await browser.newContext(place), server);
  const laptop = await newDevice(await browser.newContext(place), server);
  const { code } = await begin(phone, server, 'My phone');
  await write(phone, question, 'We met at the harbour in May.');
  await sendNow(phone);
  await pairNext(laptop, code, 'My laptop');
  await sendNow(laptop);
  await laptop.page.goto(question);
  await expect(laptop.page.locator('#main')).toContainText('We met at the harbour in May.');

  for (const { line } of [phone, laptop]) line.cut();
  await write(phone, question, 'We met at the harbour in May. It rained, says the phone.');
  await write(laptop, question, 'We met at the harbour in May. The sun shone, says the laptop.');
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
    await expect(page.locator('#main')).toContainText('It rained, says the phone.');
    await expect(page.locator('#main')).toContainText('The sun shone, says the laptop.');
    await expect(page.locator('#main')).toContainText(/Written on My (phone|laptop)/);
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

const anotherQuestion = '/path/understand/what-hurts';

const unreachable = 'Not sent so far: your server can’t be reached';
const noRoom = 'Not sent so far: your server has no room';

/** Once a device says so, on whatever it shows; and that it called nothing sent since it last did. */
async function says({ said }: Device, line: string): Promise<void> {
  await expect.poll(() => said.at(-1), { timeout: 60_000 }).toBe(line);
  expect(said.filter((one) => one.startsWith('Sent'))).toEqual([]);
}

/** The pages that it holds. */
const pagesOf = ({ page }: Device): Promise<string[]> =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('sd1.r.draft/'))
      .toSorted(),
  );

test('a server killed, a line cut and a disk full cost no word called saved, and the line says each', async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const pages = 600;
  const disk = smallDisk('24m');
  const host = await startSyncServer({
    inMemory: false,
    ...(disk === null ? {} : { at: disk.at }),
  });
  ends.push(
    () => host.end(),
    () => disk?.end(),
  );
  const place = baseURL === undefined ? {} : { baseURL };
  const phone = await newDevice(await browser.newContext(place), host);
  const laptop = await newDevice(await browser.newContext(place), host);
  ends.unshift(...[phone, laptop].flatMap((one) => [() => one.context.close(), one.line.end]));
  await seedStorage(phone.page, appEntries(pages));

  // Half of what goes up is there when the server is killed.
  let killing: Promise<void> = Promise.resolve();
  const { code, login } = await begin(phone, host, 'My phone', () => {
    killing = phone.line.after(500_000).then(host.kill);
  });
  await killing;
  await says(phone, unreachable);
  await write(phone, question, 'The server was dead, says the phone.');
  await says(phone, unreachable);
  const onServer = async (): Promise<number> => {
    const answer = await host.asHost(`/${login}`);
    return ((await answer.json()) as { doc_count: number }).doc_count;
  };
  phone.line.cut();
  await host.start();
  expect(await onServer()).toBeLessThan(pages);
  phone.line.mend();
  await sendNow(phone);
  expect(await onServer()).toBeGreaterThan(pages);

  // Half of what comes down has passed when the line is cut.
  await pairNext(laptop, code, 'My laptop', () => laptop.line.cutAfter(400_000));
  await says(laptop, unreachable);
  await write(laptop, anotherQuestion, 'The line was cut, says the laptop.');
  await says(laptop, unreachable);
  laptop.line.mend();
  await sendNow(laptop);

  if (disk !== null) {
    const more = `The disk was full, says the phone. ${'And more. '.repeat(5_000)}`;
    phone.said.length = 0;
    await phone.page.goto(question);
    await expect.poll(() => phone.said.at(-1), { timeout: 60_000 }).toMatch(/^Sent/);
    disk.fill();
    await phone.page
      .locator('main textarea')
      .first()
      .fill(`The server was dead, says the phone. ${more}`);
    // What it said before is of what was sent before; what comes now is not sent for a while yet.
    phone.said.length = 0;
    await expect(phone.page.getByText(/^Saved/).first()).toBeVisible();
    await says(phone, noRoom);
    disk.empty();
    // A database that failed on a full disk is opened again by its next start.
    await host.kill();
    await host.start();
  }
  for (const one of [phone, laptop, phone]) await sendNow(one);
  expect(await pagesOf(laptop)).toEqual(await pagesOf(phone));
  expect(await pagesOf(phone)).toHaveLength(pages + 2);
  await phone.page.goto(anotherQuestion);
  await expect(phone.page.locator('#main')).toContainText('The line was cut, says the laptop.');
  await laptop.page.goto(question);
  await expect(laptop.page.locator('#main')).toContainText('The server was dead, says the phone.');
  if (disk !== null) await expect(laptop.page.locator('#main')).toContainText('The disk was full');
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
  await write({ page }, question, 'Only here.');
  for (const address of [paths.journal, paths.settings, paths.secondDevice, '/about']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const own = new URL(baseURL ?? '').origin;
  expect(asked.filter((url) => !url.startsWith(`${own}/`))).toEqual([]);
  expect(asked.filter((url) => /(sync-worker|browser-sync)-/.test(url))).toEqual([]);
  await context.close();
});
