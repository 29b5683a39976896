/** Two real profiles on one journal, and a line that is cut anywhere: no word is lost, and none can be read on the way. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { codeOf, newSecret, secretOf } from '@/sync/pairing-code';
import { keysOf, loginOf } from '@/sync/sync-keys';
import { sizeOf } from '../hunts';
import { startSyncServer, type SyncTestServer } from '../sync-server/start-sync-server';
import { shellPath } from './browsers';
import type { Engine } from './engines/driver';
import { firefoxPath } from './engines/engines';
import { openChromium, openFirefox } from './engines/playwright-engine';
import { openDevice, serveDevices, untilInStep, type Device } from './sync-devices';

test.describe.configure({ mode: 'serial' });

let pages: Awaited<ReturnType<typeof serveDevices>>;
let chromium: Engine;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  pages = await serveDevices();
  chromium = await openChromium(await shellPath());
});

test.afterAll(async () => {
  await chromium.close();
  await pages.close();
});

/** What a test began, the last first: also where it fails, nothing of it stays. */
const ends: (() => unknown)[] = [];

test.afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** A journal that a host keeps, and the code by which devices find it. */
async function hosted(
  how: Parameters<typeof startSyncServer>[0] = {},
): Promise<{ server: SyncTestServer; code: string }> {
  const server = await startSyncServer(how);
  ends.push(server.end);
  const secret = newSecret();
  await server.addPerson(loginOf(secret));
  return { server, code: codeOf(secret) };
}

async function device(
  code: string,
  server: string,
  name: string,
  engine = chromium,
): Promise<Device> {
  const opened = await openDevice(engine, pages.base, { server, code, name });
  ends.push(opened.close);
  return opened;
}

/** So many pages with words that are nobody else's. */
const manyPages = (count: number, mark: string): (readonly [string, string])[] =>
  Array.from(
    { length: count },
    (_, at) => [`${mark}-${at}`, `${mark} words ${at} ${'and more '.repeat(60)}`] as const,
  );

const asWords = (all: readonly (readonly [string, string])[]): Record<string, string[]> =>
  Object.fromEntries(all.map(([name, words]) => [name, [words]]));

/** So many bytes go through: nothing, a beginning, half, and nearly all; test:deep cuts between these as well. */
const most = [1, 900, 20_000, 150_000, 300, 5_000, 60_000];
const cutAfter = most.slice(0, sizeOf('CUTS'));

test('a line that is cut anywhere, up or down, costs no word', { tag: '@deep' }, async () => {
  test.slow();
  const { server, code } = await hosted();
  const phone = await device(code, server.url, 'phone');
  const laptop = await device(code, server.url, 'laptop');
  const written: (readonly [string, string])[] = [];
  let cuts = 0;
  for (const [turn, bytes] of cutAfter.entries()) {
    const more = manyPages(120, `turn${turn}`);
    written.push(...more);
    await phone.write(more);
    phone.line.cutAfter(bytes);
    if ((await phone.round()) !== null) cuts += 1;
    phone.line.mend();
    // Where nothing was cut there was nothing left to say.
    laptop.line.cutAfter(bytes);
    if ((await laptop.round()) !== null) cuts += 1;
    laptop.line.mend();
  }
  await untilInStep([phone, laptop]);
  console.log(`lines cut in the middle of a round: ${cuts}`);
  expect(cuts).toBeGreaterThan(cutAfter.length);
  expect(await laptop.words()).toEqual(asWords(written));
  expect(await phone.words()).toEqual(asWords(written));
});

/** A phrase as it would lie in bytes, however it was wrapped. */
function formsOf(phrase: string): Buffer[] {
  const plain = Buffer.from(phrase);
  // Base64 of it begins at any of three places; the letters at its ends depend on what stands beside it.
  const wrapped = [0, 1, 2].map((shift) =>
    Buffer.from(
      Buffer.concat([Buffer.alloc(shift), plain])
        .toString('base64')
        .slice(shift === 0 ? 0 : 4, -4),
    ),
  );
  return [
    plain,
    Buffer.from(phrase, 'utf16le'),
    Buffer.from(plain.toString('hex')),
    Buffer.from(encodeURIComponent(phrase)),
    ...wrapped,
  ];
}

test('nothing of a page, its name or the code can be read by whoever has the server or the line', async () => {
  const { server, code } = await hosted({ inMemory: false });
  const phone = await device(code, server.url, 'phone-of-somebody');
  const laptop = await device(code, server.url, 'laptop-of-somebody');
  const phrases = Array.from(
    { length: 20 },
    (_, at) => `zq${(at * 7919 + 104729).toString(36)}x marker phrase ${at}`,
  );
  const names = phrases.map((_, at) => `page-name-${(at * 104729).toString(36)}`);
  await phone.write(phrases.map((phrase, at) => [names[at] ?? '', phrase] as const));
  await untilInStep([phone, laptop]);
  await phone.write([[names[0] ?? '', `${phrases[0]} again`]]);
  await untilInStep([phone, laptop]);
  expect(Object.keys(await laptop.words())).toHaveLength(20);
  const secret = secretOf(code) ?? new Uint8Array();
  const keys = [secret, ...Object.values(keysOf(secret, null))].map((key) => Buffer.from(key));
  const secrets = keys.flatMap((key) => [
    key,
    Buffer.from(key.toString('hex')),
    Buffer.from(key.toString('base64').slice(0, -3)),
  ]);
  const { password } = loginOf(secret);
  const hidden = [
    ...phrases,
    ...names,
    code,
    code.replaceAll('-', ''),
    'phone-of-somebody',
    'laptop-of-somebody',
  ];
  const places = new Map<string, Buffer>();
  await server.kill();
  for (const name of readdirSync(server.folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(server.folder, name);
    try {
      places.set(name, readFileSync(file));
    } catch {
      // A folder.
    }
  }
  const lines = [phone, laptop].flatMap(({ line }) => Object.values(line.passed()));
  lines.forEach((bytes, at) => places.set(`line ${at}`, bytes));
  const all = Buffer.concat([...places.values()]);
  const found = (wanted: readonly Buffer[]): string[] =>
    [...places].flatMap(([place, bytes]) =>
      wanted.some((one) => bytes.includes(one)) ? [place] : [],
    );
  for (const one of hidden) expect(found(formsOf(one)), one).toEqual([]);
  expect(found(secrets)).toEqual([]);
  // The search finds what is there: the login on every line, and in no file; and what the server keeps for whom.
  const { name: loginName } = loginOf(secret);
  const login = Buffer.from(btoa(`${loginName}:${password}`));
  expect(found([login, Buffer.from(password)])).toEqual(['line 0', 'line 2']);
  expect(found([Buffer.from(loginName)]).some((place) => !place.startsWith('line'))).toBe(true);
  console.log(
    `searched ${places.size} files and lines, ${(all.length / 1024).toFixed(0)} kB, for ${hidden.length} phrases and names: none found`,
  );
});

test('Chromium and Firefox keep one journal in step', async () => {
  test.skip(firefoxPath() === undefined, 'Firefox is not on this machine.');
  test.slow();
  const firefox = await openFirefox(firefoxPath() ?? '');
  ends.push(() => firefox.close());
  const { server, code } = await hosted();
  const phone = await device(code, server.url, 'phone', firefox);
  const laptop = await device(code, server.url, 'laptop');
  await phone.write([
    ['a', 'from Firefox'],
    ['both', 'Firefox'],
  ]);
  await laptop.write([
    ['b', 'from Chromium'],
    ['both', 'Chromium'],
  ]);
  await untilInStep([phone, laptop]);
  const all = { a: ['from Firefox'], b: ['from Chromium'], both: ['Chromium', 'Firefox'] };
  expect(await phone.words()).toEqual(all);
  expect(await laptop.words()).toEqual(all);
});
