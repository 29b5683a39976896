/** The journal deleted on every device, by a tab that ends before any one of its writes. */
import { expect, it } from 'vitest';
import { createKeys } from '@/lock/key-record';
import { lowestCost } from '@/lock/passphrase-cost';
import { secretOf } from '@/sync/pairing-code';
import { lettersOf } from '@/sync/pairing-record';
import type { SyncDevice } from '../support/sync-device';
import { address, both, leftOn, pairedDevices } from './paired-devices';

/** Both have all pages, and then the server answers nobody. */
async function pairedOffline(isLocked: boolean) {
  const key = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array(32));
  const pair = await pairedDevices(isLocked ? await createKeys('p', lowestCost, key) : null);
  pair.server.fault = () => 'before';
  return { ...pair, secret: lettersOf(secretOf(pair.pairing.code) ?? new Uint8Array()) };
}

/** Ends the tab before its write of that number, once `work` has begun; what it was about to write, or null where there is none. */
async function killedAt(
  phone: SyncDevice,
  at: number,
  work: () => unknown,
): Promise<string | null> {
  const { browser } = phone;
  let left = at;
  const killed: string[] = [];
  browser.beforeWrite = (what, tab) => {
    left -= 1;
    if (left > 0 || killed.length > 0) return;
    killed.push(what);
    browser.endTab(tab);
  };
  void Promise.resolve(work()).catch(() => undefined);
  await phone.settle();
  browser.beforeWrite = () => undefined;
  return killed[0] ?? null;
}

/** The app is opened again by somebody who has the key. */
async function openAgain(phone: SyncDevice): Promise<void> {
  phone.endLocks();
  await phone.open();
}

/** What says how often the journal was emptied. */
const epochOf = ({ browser }: SyncDevice) => browser.local.get('sd1.e');

it.each([
  ['a journal', false],
  ['a locked journal', true],
])('%s is gone from all of them, or from none', async (_name, isLocked) => {
  const kills: string[] = [];
  for (let at = 1; ; at += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each from the beginning
    const { phone, laptop, server, secret } = await pairedOffline(isLocked);
    const epoch = epochOf(phone);
    const killed = await killedAt(phone, at, () => phone.sync?.deleteEverywhere());
    if (killed === null) break;
    kills.push(killed);
    // The code lies open beside no pages that a lock keeps.
    const mayLieOpen = !isLocked || epochOf(phone) !== epoch;
    expect(mayLieOpen || !`${phone.note} ${phone.copy}`.includes(secret)).toBe(true);
    await openAgain(phone);
    server.fault = () => null;
    await phone.turn();
    await laptop.turn();
    // Before the first write nothing is ordered.
    const isGone = at > 1;
    const words = isGone ? [] : both;
    expect([at, killed, phone.words(), laptop.words()]).toEqual([at, killed, words, words]);
    expect(phone.note === null).toBe(isGone);
    expect(phone.sync?.state().on).toBe(!isGone);
  }
  expect(kills.length).toBeGreaterThan(10);
});

it('a tab that is still open finishes what another one had begun', async () => {
  const { phone, laptop, server } = await pairedOffline(false);
  const [first] = phone.browser.living;
  const second = phone.browser.openTab();
  const loading = second.storage.load();
  await phone.settle();
  await loading;
  const beside = await phone.openBeside(second);
  await phone.settle();
  await killedAt(phone, 3, () => phone.sync?.deleteEverywhere());
  expect(first?.isAlive).toBe(false);
  second.hear();
  beside.syncNow();
  await phone.settle();
  expect(phone.words()).toEqual(both);
  phone.endLocks();
  await phone.settle();
  expect(phone.words()).toEqual([]);
  expect(beside.state()).toMatchObject({ on: false, isEmptying: true });
  server.fault = () => null;
  await phone.turn();
  await laptop.turn();
  expect(laptop.words()).toEqual([]);
});

it('where both homes refuse, nothing is deleted anywhere, and nothing waits to be', async () => {
  const { phone, laptop, server } = await pairedOffline(false);
  phone.tab.storage.deleteEverything = () =>
    Promise.resolve({ saved: false, why: 'not-found-again', verified: false });
  const deleting = phone.sync?.deleteEverywhere();
  await phone.settle();
  expect(await deleting).toMatchObject({ isDeleted: false });
  server.fault = () => null;
  await openAgain(phone);
  await phone.turn();
  await laptop.turn();
  expect([phone.words(), laptop.words()]).toEqual([both, both]);
  expect(phone.sync?.state().on).toBe(true);
});

it('deleted here alone, a place of before is emptied whatever ends the tab', async () => {
  const kills: string[] = [];
  for (let at = 1; ; at += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each from the beginning
    const { phone, server } = await pairedOffline(false);
    const pairing = phone.sync?.prepare(address)?.pairing;
    if (pairing === undefined) throw new Error('no address');
    const changing = phone.sync?.changeCode(pairing);
    await phone.settle();
    await changing;
    const killed = await killedAt(phone, at, () => phone.sync?.deleteHere());
    if (killed === null) break;
    kills.push(killed);
    server.fault = () => null;
    await openAgain(phone);
    await phone.turn();
    expect([at, killed, leftOn(server)]).toEqual([at, killed, []]);
  }
  expect(kills.length).toBeGreaterThan(10);
});
