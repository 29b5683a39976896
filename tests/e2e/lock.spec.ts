import { expect, type Page } from '@playwright/test';
import { buildDraft } from '../support/build-entry';
import { draftRecord } from '../support/build-records';
import { test } from './app-test';
import { violations } from './axe';
import { firstFrames } from './first-frames';
import { atTwiceTheText, everySize } from './large-text';
import { desk, phone } from './looks';
import { seedStorage } from './seed';
import { lockedJournal, passphrase } from './seed-lock';

const page = '/path/begin/what-happened';
const mark = 'the kitchen light was on';

const field = (tab: Page) => tab.getByLabel('Passphrase', { exact: true });
const sheet = (tab: Page) => tab.getByRole('textbox').first();
const locked = (tab: Page) => tab.getByRole('heading', { name: 'Locked', exact: true });
const inPage = (tab: Page) => tab.evaluate(() => document.documentElement.outerHTML);

async function open(tab: Page): Promise<void> {
  await field(tab).fill(passphrase);
  await field(tab).press('Enter');
  await expect(locked(tab)).toBeHidden();
}

/** A locked journal in this browser; its recovery code. */
async function seedLocked(tab: Page): Promise<string> {
  const { values, code } = await lockedJournal([
    draftRecord(
      buildDraft('B-2', { id: 'one', answer: { kind: 'long-text', text: mark }, outcome: 'open' }),
    ),
  ]);
  await seedStorage(tab, values);
  return code;
}

const wrong = async (tab: Page): Promise<void> => {
  await field(tab).fill('nobody knows');
  await field(tab).press('Enter');
  await expect(tab.getByRole('alert')).toBeVisible();
  await expect(field(tab)).toBeFocused();
};

test.use({ serviceWorkers: 'block' });

test.describe('with the whole app taken in', () => {
  test.use({ serviceWorkers: 'allow', readsAhead: true });

  test('a locked journal is dark from the first frame, opens by a real worker, and locks in the middle of a word', async ({
    page: tab,
    context,
  }) => {
    await seedLocked(tab);
    await tab.emulateMedia({ colorScheme: 'light' });
    await tab.goto(page);
    await expect(locked(tab)).toBeVisible();
    const frames = await firstFrames(tab, () => tab.reload());
    expect(new Set(frames).size, frames.join('\n')).toBe(1);
    await expect(locked(tab)).toBeVisible();
    expect(await inPage(tab)).not.toContain(mark);
    await wrong(tab);
    const found = [
      ...(await violations(tab, {
        kind: 'tag',
        values: ['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'],
      })),
      ...(await atTwiceTheText(tab, page, everySize)),
    ];
    expect(found).toEqual([]);
    await tab.setViewportSize(desk);

    // Enough for the browser to keep the whole app, and to serve it from there.
    await tab.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await tab.reload();
    await expect
      .poll(() => tab.evaluate(() => navigator.serviceWorker.controller !== null))
      .toBe(true);
    await context.setOffline(true);
    await open(tab);
    await expect(sheet(tab)).toHaveValue(mark);
    await sheet(tab).press('Control+End');
    await tab.keyboard.type(' and half a wo');
    const loaded = tab.waitForEvent('load');
    await tab.keyboard.press('Control+Shift+L');
    // A page of its own, with nothing of the old one in memory.
    await loaded;
    await expect(locked(tab)).toBeVisible();
    expect(await inPage(tab)).not.toContain(mark);
    expect(await tab.evaluate(() => JSON.stringify([history.state, sessionStorage]))).not.toContain(
      mark,
    );
    expect(await tab.title()).toBe('Second Draft');
    await open(tab);
    await expect(sheet(tab)).toHaveValue(`${mark} and half a wo`);
  });
});

test('two tabs lock at once and keep their words; Back and Quick exit lead to the lock', async ({
  page: left,
  context,
}) => {
  await seedLocked(left);
  await left.goto(page);
  await open(left);
  const right = await context.newPage();
  await right.goto('/journal');
  // The key is in no store: another tab asks for itself.
  await expect(locked(right)).toBeVisible();
  await open(right);
  await sheet(left).press('Control+End');
  await left.keyboard.type(', still');
  await right.getByRole('button', { name: 'Lock' }).click();
  for (const tab of [left, right]) {
    await expect(locked(tab)).toBeVisible();
    expect(await inPage(tab)).not.toContain(mark);
  }
  await open(left);
  await expect(sheet(left)).toHaveValue(`${mark}, still`);

  // Out of the app and back, by the browser's own memory or without it.
  await left.goto('/away.html');
  await left.goBack();
  await expect(locked(left)).toBeVisible();
  await open(left);
  await expect(sheet(left)).toHaveValue(`${mark}, still`);

  await left.getByRole('banner').getByRole('link', { name: 'Support' }).click();
  // Without a connection it ends on the app's own blank page; that this one is kept is told by other tests.
  await left.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
  await left.getByRole('button', { name: 'Quick exit', exact: true }).click();
  await left.waitForURL('**/away.html');
  await left.goBack();
  await left.getByRole('button', { name: 'Continue' }).click();
  await expect(locked(left)).toBeVisible();
  expect(await inPage(left)).not.toContain(mark);
});

test('nobody is warned, then locked out; a wait is told in words; the code opens it', async ({
  page: tab,
}) => {
  await tab.setViewportSize(phone);
  const code = await seedLocked(tab);
  await tab.clock.install();
  await tab.goto(page);
  await field(tab).fill(passphrase);
  await field(tab).press('Enter');
  await tab.clock.runFor(500);
  await expect(sheet(tab)).toHaveValue(mark);
  await tab.clock.runFor(4 * 60_000);
  const stay = tab.getByRole('button', { name: 'Stay' });
  await expect(stay).toBeVisible();
  expect(await violations(tab, { kind: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag22aa'] })).toEqual(
    [],
  );
  await stay.click();
  await expect(stay).toBeHidden();
  await tab.clock.runFor(4.9 * 60_000);
  await expect(locked(tab)).toBeHidden();
  await tab.clock.fastForward(7 * 24 * 3_600_000);
  await expect(locked(tab)).toBeVisible();

  for (let tries = 0; tries < 5; tries += 1) await wrong(tab);
  await expect(
    tab.getByText('After several wrong tries the next one waits 30 seconds.'),
  ).toBeVisible();
  await tab.getByRole('button', { name: 'I’ve forgotten it' }).click();
  expect(
    await violations(tab, {
      kind: 'tag',
      values: ['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'],
    }),
  ).toEqual([]);
  await tab.getByLabel('Recovery code').fill(code.toLowerCase());
  await tab.getByLabel('Recovery code').press('Enter');
  expect(
    await violations(tab, {
      kind: 'tag',
      values: ['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'],
    }),
  ).toEqual([]);
  await tab.getByRole('button', { name: 'Open it without a new one' }).click();
  await expect(sheet(tab)).toHaveValue(mark);
});
