import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Driver, Engine, Part } from './driver';
import { landedFile } from './landed-file';
import { isSame, WebDriver, type ElementId } from './webdriver';

export type WebKitParts = { driver: string; browser: string; display: string };

/** Every element that may be meant: those of the role that say the name somewhere and are to be seen. */
const candidates = `
  const [role, name] = arguments;
  const selectors = {
    button: 'button, [role=button], summary',
    link: 'a[href]:not([role])',
    heading: 'h1, h2, h3, h4',
    radio: 'input[type=radio]',
    checkbox: 'input[type=checkbox]',
    option: '[role=option]',
    field: 'textarea, select, input:not([type=radio], [type=checkbox])',
  };
  const plain = (text) => (text ?? '').replaceAll(/\\s+/g, ' ').trim();
  const namesOf = (element) => [
    element.textContent,
    element.getAttribute('aria-label'),
    ...[...(element.labels ?? [])].map((label) => label.textContent),
    ...(element.getAttribute('aria-labelledby') ?? '').split(' ')
      .map((id) => document.getElementById(id)?.textContent),
  ];
  return [...document.querySelectorAll(selectors[role])].filter(
    (element) =>
      (element.type === 'file' || element.checkVisibility({ visibilityProperty: true })) &&
      namesOf(element).some((each) => plain(each).includes(name)),
  );
`;

/** The driver scrolls to what it clicks on, but not always. */
const intoView = `arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`;

/** Whether these words stand in one element, to be seen. */
const saysWords = `
  const [words] = arguments;
  const plain = (text) => (text ?? '').replaceAll(/\\s+/g, ' ').toLowerCase();
  const wanted = plain(words);
  const innermost = (element) => {
    for (const child of element.children) {
      if (plain(child.textContent).includes(wanted)) {
        if (innermost(child)) return true;
      }
    }
    if ([...element.children].some((child) => plain(child.textContent).includes(wanted))) return false;
    return element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  return plain(document.body.textContent).includes(wanted) && innermost(document.body);
`;

const keyCodes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  ControlOrMeta: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const keyCode = (key: string): string => keyCodes[key] ?? key;

/** What has been taken from the page since it was found has no name any more. */
const nameOf = async (browser: WebDriver, element: ElementId): Promise<string | null> =>
  browser.nameOf(element).then(
    (name) => name.replaceAll(/\s+/g, ' ').trim(),
    () => null,
  );

/** How soon to look again, in ms; each look is a few questions to the browser. */
const intervals = [50, 100, 200];

/** None where the page took one of them away while it answered: whoever asks looks again. */
const candidatesFor = async (browser: WebDriver, { role, name }: Part): Promise<ElementId[]> =>
  browser.run<ElementId[]>(candidates, role, name).catch((error: unknown) => {
    if (String(error).includes('stale element reference')) return [];
    throw error;
  });

async function find(browser: WebDriver, part: Part): Promise<ElementId | undefined> {
  const { name } = part;
  for (const element of await candidatesFor(browser, part)) {
    if ((await nameOf(browser, element)) === name) return element;
  }
  return undefined;
}

/** Does this to a part once it is there and stands still, as long as a test waits for anything. */
async function act(
  browser: WebDriver,
  part: Part,
  how: (element: ElementId) => Promise<unknown>,
): Promise<void> {
  await expect(async () => {
    const found = await find(browser, part);
    if (found === undefined) throw new Error(`There is no ${part.role} “${part.name}”.`);
    await how(found);
  }).toPass({ timeout: 15_000, intervals });
}

function createDriver(browser: WebDriver, base: string, downloads: string): Driver {
  const go = async (moving: Promise<unknown>): Promise<void> => void (await moving);
  return {
    open: (address) => go(browser.post('/url', { url: new URL(address, base).href })),
    narrow: () => go(browser.post('/window/rect', { x: 0, y: 0, width: 390, height: 844 })),
    reload: () => go(browser.post('/refresh')),
    back: () => go(browser.post('/back')),
    click: (on) =>
      act(browser, on, async (element) => {
        await browser.run(intoView, element);
        await browser.click(element);
      }),
    type: async (words) => go(browser.sendKeys(await browser.focused(), words)),
    press: (keys) => {
      const held = keys.split('+').map(keyCode);
      const actions = [
        ...held.map((value) => ({ type: 'keyDown', value })),
        ...held.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      return go(browser.post('/actions', { actions: [{ type: 'key', id: 'keys', actions }] }));
    },
    sees: async (what) =>
      typeof what === 'string'
        ? browser.run<boolean>(saysWords, what)
        : (await find(browser, what)) !== undefined,
    isFocused: async (part) => {
      try {
        const one = await browser.focused();
        if ((await nameOf(browser, one)) !== part.name) return false;
        const found = await find(browser, part);
        return found !== undefined && isSame(found, one);
      } catch (error) {
        // The app took the place of its first frame between two questions: whoever waits asks again.
        if (String(error).includes('stale element reference')) return false;
        throw error;
      }
    },
    valueOf: async (field) =>
      browser.run<string>('return arguments[0].value', await find(browser, field)),
    giveFile: (field, path) => act(browser, field, (element) => browser.sendKeys(element, path)),
    download: (by) => landedFile(downloads, by),
    evaluate: (expression) =>
      browser.wait(`Promise.resolve(${expression}).then(arguments[arguments.length - 1])`),
    close: () => browser.end(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('There is no free port.'));
      });
    });
  });
}

/** A screen that nobody sees; its name. */
async function openDisplay(screen: ChildProcess): Promise<string> {
  const pipe = screen.stdio[3];
  if (pipe === null || pipe === undefined) throw new Error('The screen cannot say its name.');
  return new Promise((resolve, reject) => {
    pipe.once('data', (name: Buffer) => resolve(`:${name.toString().trim()}`));
    screen.once('exit', () => reject(new Error('The screen has gone.')));
  });
}

/** WebKitGTK's own small browser, on a screen of its own, with a home of its own for what it downloads. */
export async function openWebKit({ driver, browser, display }: WebKitParts): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), 'second-draft-webkit-'));
  const children: ChildProcess[] = [];
  const start = (command: string, args: readonly string[], options: SpawnOptions): ChildProcess => {
    const child = spawn(command, args, options);
    children.push(child);
    return child;
  };
  const endAll = (): void => {
    for (const child of children.toReversed()) child.kill();
  };
  process.once('exit', endAll);
  const screen = start(
    display,
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const env = {
    ...process.env,
    DISPLAY: await openDisplay(screen),
    HOME: home,
    TZ: 'Europe/London',
    LIBGL_ALWAYS_SOFTWARE: '1',
    // Layers put together by a graphics card that is played by the processor took a sixth of its time.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  const startDriver = async (): Promise<{ port: number; process: ChildProcess }> => {
    const port = await freePort();
    return {
      port,
      process: start(driver, [`--port=${port}`], { env, stdio: 'ignore', cwd: home }),
    };
  };
  let driving = await startDriver();
  /** What drives the browser now and then goes as it begins: another one does, before anything was walked. */
  async function beginSession(triesLeft: number): Promise<WebDriver> {
    const session = new WebDriver(driving.port);
    try {
      await session.begin({
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      });
      return session;
    } catch (error) {
      if (triesLeft === 0) throw error;
      console.log(`  WebKit’s driver did not begin (${String(error)}); another one does.`);
      driving.process.kill();
      driving = await startDriver();
      return beginSession(triesLeft - 1);
    }
  }
  return {
    newDriver: async (base) => {
      const session = await beginSession(2);
      await session.post('/timeouts', { script: 100_000 });
      await session.post('/window/rect', { x: 0, y: 0, width: 1280, height: 900 });
      return createDriver(session, base, home);
    },
    close: async () => {
      process.removeListener('exit', endAll);
      endAll();
      await rm(home, { recursive: true, force: true });
    },
  };
}
