/** The built app on devices that know nothing of each other but a server, by what a person presses and reads. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { paths } from '@/paths';
import { startProxy, type Proxy } from '../sync-server/start-proxy';
import type { SyncTestServer } from '../sync-server/start-sync-server';
import { readNothingAhead } from './app-test';

export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

/** A device: a profile of its own, and a line to the server that can be cut. */
export type Device = {
  page: Page;
  context: BrowserContext;
  line: Proxy;
  /** What it asked for. */
  asked: Set<string>;
  /** What it said of how it stands with the other devices, in turn. */
  said: string[];
};

export async function newDevice(context: BrowserContext, server: SyncTestServer): Promise<Device> {
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(request.url()));
  await readNothingAhead(context);
  const page = await context.newPage();
  const said: string[] = [];
  await page.exposeBinding('heard', (_source, line: string) => said.push(line));
  await page.addInitScript(() => {
    const { heard } = window as unknown as { heard: (line: string) => Promise<void> };
    let last = '';
    const look = (): void => {
      // Under a page, and on the screen about the other devices.
      for (const { textContent } of document.querySelectorAll(
        'p[data-phase] > span, section p > strong',
      )) {
        if (textContent === last || !/^(Sent|Sending|Waiting|Not sent)/.test(textContent)) continue;
        last = textContent;
        void heard(last);
      }
    };
    const all = { childList: true, characterData: true, subtree: true };
    new MutationObserver(look).observe(document, all);
  });
  return { context, page, line: await startProxy(server.url), asked, said };
}

async function toServer(page: Page, first: string): Promise<void> {
  await page.goto(paths.secondDevice);
  await press(page, first);
  await page.getByLabel('Only me').check();
  await press(page, 'Go on');
}

const isOn = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Kept in step', exact: true })).toBeVisible();

/** The first device makes the code, and the host adds what it shows; `onAdded` comes before it begins. */
export async function begin(
  { page, line }: Device,
  server: SyncTestServer,
  name: string,
  onAdded: () => void = () => undefined,
): Promise<{ code: string; login: string }> {
  await toServer(page, 'Begin on this device');
  await page.getByLabel('Server address').fill(line.url);
  await press(page, 'Check this server');
  await press(page, 'Go on with this server');
  await expect(page.getByRole('heading', { name: 'Keep your code', exact: true })).toBeVisible();
  const groups = page.locator('dt', { hasText: 'Code, in three groups' }).locator('+ dd > span');
  const code = (await groups.allTextContents()).join('-');
  await press(page, 'I’ve kept it');
  const shown = (term: string) =>
    page
      .locator('dt', { hasText: new RegExp(`^${term}$`) })
      .locator('+ dd > span')
      .first()
      .innerText();
  const login = await shown('Name');
  await server.addPerson({ name: login, password: await shown('Password') });
  await page.getByLabel('Name of this device').fill(name);
  onAdded();
  await press(page, 'They’ve added me: turn it on');
  await isOn(page);
  return { code, login };
}

export async function pairNext(
  { page, line }: Device,
  code: string,
  name: string,
  onReady: () => void = () => undefined,
): Promise<void> {
  await toServer(page, 'I have a code already');
  await page.getByLabel('Server address').fill(line.url);
  for (const [at, group] of code.split('-').entries()) {
    await page.getByRole('group', { name: 'Code' }).getByRole('textbox').nth(at).fill(group);
  }
  await page.getByLabel('Name of this device').fill(name);
  onReady();
  await press(page, 'Turn it on here');
  await isOn(page);
}

/** Writes on a question until it says that it is saved. */
export async function write({ page }: Pick<Device, 'page'>, at: string, words: string) {
  await page.goto(at);
  const sheet = page.locator('main textarea').first();
  await sheet.fill(words);
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
}

/** All that was written goes, and all that is there comes. */
export async function sendNow({ page, said }: Device): Promise<void> {
  await page.goto(paths.secondDevice);
  // What is called sent from here on, a round says that began on this screen.
  said.length = 0;
  await press(page, 'Send now');
  await expect.poll(() => said.at(-1), { timeout: 60_000 }).toMatch(/^Sent to your server, /);
}
